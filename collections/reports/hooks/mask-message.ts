import type { CollectionBeforeChangeHook } from 'payload'
import type { Report } from '@/payload-types'
import { masked } from '@/src/traces/masked'

/** Personal data that a reader typed is masked before it is stored. */
export const maskMessage: CollectionBeforeChangeHook<Report> = ({ data }) =>
  data.message ? { ...data, message: masked(data.message).text } : data
