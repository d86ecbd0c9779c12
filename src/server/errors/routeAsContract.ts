import { negotiateLanguage } from '../http/negotiateLanguage.ts'

import { plainErrors } from './plainErrors.ts'

type Route<Context> = (request: Request, context: Context) => Promise<Response>

/** Gives the contract's shape to what Payload refuses before any hook is asked, such as an unknown route. */
export function routeAsContract<Context>(route: Route<Context>): Route<Context> {
  return async (request, context) => {
    const response = await route(request, context)
    if (response.status < 400 || (await hasErrors(response.clone()))) return response
    const locale = negotiateLanguage({
      cookie: request.headers.get('cookie') ?? undefined,
      acceptLanguage: request.headers.get('accept-language') ?? undefined,
    })
    return Response.json(plainErrors(locale, response.status), { status: response.status })
  }
}

async function hasErrors(response: Response): Promise<boolean> {
  const body: unknown = await response.json().catch(() => null)
  return typeof body === 'object' && body !== null && 'errors' in body
}
