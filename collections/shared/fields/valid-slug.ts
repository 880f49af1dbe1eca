import { messageIn } from '@/collections/shared/label'

/** An empty slug is filled from the title; a written one must be an address already. */
export const validSlug = (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
  !value ||
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(value)) ||
  messageIn(req.i18n?.language, 'resource.invalidSlug')
