import type { Config } from 'payload'
import { isAdmin } from '@/collections/shared/access'
import { viewerOf } from '@/collections/shared/viewer'

const admins = ({ req }: { req: { user?: Parameters<typeof viewerOf>[0] } }) => isAdmin(viewerOf(req.user))
const nobody = () => false

/**
 * Payload's own jobs carry scheduled publication and nothing else; the worker runs them.
 * They are closed to everybody: Payload would otherwise let any signed-in person queue and read them.
 */
export const jobs: NonNullable<Config['jobs']> = {
  access: { run: admins, queue: nobody, cancel: admins },
  deleteJobOnComplete: true,
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  }),
}
