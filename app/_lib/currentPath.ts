import { headers } from 'next/headers'

/** Address and query of this request as the server received them; layouts are not told otherwise. */
export async function currentPath(): Promise<string> {
  return (await headers()).get('x-ponte-path') ?? '/'
}
