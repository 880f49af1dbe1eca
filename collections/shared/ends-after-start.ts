import { messageIn } from '@/collections/shared/label'

type Options = { req: { i18n?: { language: string } }; siblingData: { start?: string | Date } }

/** What takes place ends after it began. */
export const endsAfterStart = (value: unknown, { req, siblingData }: Options) => {
  if (!value) return messageIn(req.i18n?.language, 'session.endNeeded')
  const follows = new Date(value as string) > new Date(siblingData.start ?? 0)
  return follows || messageIn(req.i18n?.language, 'session.endBeforeStart')
}
