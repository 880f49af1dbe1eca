import { exportPlaces } from '../lieux/export-places'

/** The places in the national standard, as JSON. */
export const GET = (): Promise<Response> =>
  exportPlaces({
    name: 'lieux.json',
    type: 'application/json',
    write: (rows) => `${JSON.stringify(rows, null, 2)}\n`,
  })
