import config from '@payload-config'
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'

import { routeAsContract } from '@/server/errors/routeAsContract.ts'

export const GET = routeAsContract(REST_GET(config))
export const POST = routeAsContract(REST_POST(config))
export const DELETE = routeAsContract(REST_DELETE(config))
export const PATCH = routeAsContract(REST_PATCH(config))
export const PUT = routeAsContract(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
