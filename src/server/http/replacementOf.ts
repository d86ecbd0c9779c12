import { areaOfPath } from './areaOfPath.ts'

export type Replacement = 'page-not-found' | 'page-error' | 'json-error'

type Answer = { path: string; status: number; contentType: string | undefined }

/**
 * What is sent instead of an answer as Next makes it, if anything. Its pages for `notFound()` and for
 * errors are empty without its runtime, and an API answers in JSON whatever happens.
 */
export function replacementOf({ path, status, contentType = '' }: Answer): Replacement | null {
  if (status < 400) return null
  const area = areaOfPath(path)
  if (area === 'api') return contentType.startsWith('application/json') ? null : 'json-error'
  if (area !== 'site') return null
  return status < 500 ? missing(status, contentType) : failed(contentType)
}

/** A route handler may leave nothing but its status. */
const isForPeople = (type: string) => type === '' || type.startsWith('text/html')

const missing = (status: number, type: string): Replacement | null =>
  (status === 404 || status === 410) && isForPeople(type) ? 'page-not-found' : null

/** Next says no more than "Internal Server Error" when a route handler throws. */
const failed = (type: string): Replacement | null =>
  isForPeople(type) || type.startsWith('text/plain') ? 'page-error' : null
