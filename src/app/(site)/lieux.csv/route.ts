import { writeCsv } from '@/src/places/csv'
import { exportPlaces } from '../lieux/export-places'

/** The places in the national standard, as CSV. */
export const GET = (): Promise<Response> =>
  exportPlaces({ name: 'lieux.csv', type: 'text/csv', write: writeCsv })
