import type { CollectionBeforeOperationHook } from 'payload'
import { messageIn } from '@/collections/shared/label'
import { refusal } from '@/collections/shared/refusal'

/**
 * `POST /api/users/first-register` creates an administrator without asking any access rule.
 * Its `create` runs inside that request, so the address tells it apart from every other one.
 */
export const refuseFirstRegister: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' && req.pathname?.endsWith('/first-register')) {
    throw refusal({ message: messageIn(req.i18n?.language, 'user.closed'), status: 403 })
  }
  return args
}
