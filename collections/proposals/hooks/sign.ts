import type { CollectionBeforeValidateHook } from 'payload'

/** A proposal is the signed-in person's own, whatever the form says. */
export const sign: CollectionBeforeValidateHook = ({ data, operation, req }) =>
  operation === 'create' && req.user ? { ...data, proposer: req.user.id } : data
