import { APIError } from 'payload'

/**
 * A refusal whose message reaches the person. Payload only sends the message of an error that bears data, or a name:
 * a built site has shortened the names of classes away.
 */
export const refusal = ({ message, status }: { message: string; status: number }) =>
  new APIError(message, status, {}, true)

/** The HTTP status that an error bears. Told by its shape: a built site may hold the class twice. */
export const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined
