import config from '@payload-config'
import { GRAPHQL_POST } from '@payloadcms/next/routes'

import { PASSWORD, type Person } from './people'
import { rest } from './rest'

/** One GraphQL request, as somebody or as nobody. */
export async function graphql(query: string, as: Person | null): Promise<Record<string, unknown>> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json' }
  if (as) {
    const login = await rest('/users/login', {
      method: 'POST',
      body: { email: as.email, password: PASSWORD },
    })
    headers.Authorization = `JWT ${String(login.body.token)}`
  }
  const request = new Request('http://localhost:3000/api/graphql', {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  })
  return (await (await GRAPHQL_POST(config)(request)).json()) as Record<string, unknown>
}
