import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { fromThisSite } from '@/src/app/api/_lib/from-this-site'

export const GET = REST_GET(config)
export const POST = fromThisSite(REST_POST(config))
export const DELETE = fromThisSite(REST_DELETE(config))
export const PATCH = fromThisSite(REST_PATCH(config))
export const PUT = fromThisSite(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
