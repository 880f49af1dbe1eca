import type { BasePayload } from 'payload'

/** Payload keeps no lease on its jobs: what a killed worker had begun would stay « processing » for ever. */
export const freeStuckJobs = (payload: BasePayload) =>
  payload.db.pool.query('UPDATE payload_jobs SET processing = false WHERE processing')

/** Publishes and unpublishes what editors planned for a time that has come. */
export const runScheduledPublication = async (payload: BasePayload): Promise<void> => {
  await payload.jobs.run({ limit: 20, silent: true })
}
