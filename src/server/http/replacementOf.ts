import { areaOfPath } from './areaOfPath.ts'

export type Replacement = 'page-not-found' | 'page-error' | 'json-error'

type Answer = { path: string; status: number; contentType: string | undefined }

const isHtml = (type: string) => type.startsWith('text/html')

/**
 * What is sent instead of an answer as Next makes it, if anything. Its pages for `notFound()` and for
 * errors are empty without its runtime, and an API answers in JSON whatever happens.
 */
export function replacementOf({ path, status, contentType = '' }: Answer): Replacement | null {
  if (status < 400) return null
  const area = areaOfPath(path)
  if (area === 'api') return contentType.startsWith('application/json') ? null : 'json-error'
  if (area !== 'site') return null
  // A route handler that failed leaves nothing, or the two words "Internal Server Error".
  const isForPeople = contentType === '' || isHtml(contentType)
  if (status === 404 || status === 410) return isForPeople ? 'page-not-found' : null
  if (status < 500) return null
  return isForPeople || contentType.startsWith('text/plain') ? 'page-error' : null
}
