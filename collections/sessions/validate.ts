import { messageIn } from '@/collections/shared/label'

type Options = { req: { i18n?: { language: string } }; siblingData: { kind?: string } }

/** A workshop's session names its workshop; the other kinds need none. */
export const workshopNeeded = (value: unknown, { req, siblingData }: Options) =>
  Boolean(value) || siblingData.kind !== 'workshop' || messageIn(req.i18n?.language, 'session.workshopNeeded')
