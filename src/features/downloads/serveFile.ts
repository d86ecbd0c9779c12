import { askedRange, type ByteRange } from '@/lib/byteRange.ts'
import { isKnownToClient, rangeHolds, strongTag } from '@/lib/entityTag.ts'
import { storage } from '@/server/storage.ts'

import { downloadName, fileAddress } from './editionFiles.ts'
import type { FoundFile } from './findEditionFile.ts'

const TYPES: Record<string, string> = { pdf: 'application/pdf' }
/** An edition never changes, so its files may be kept for a year. */
const FOR_EVER = 'public, max-age=31536000, immutable'
const FIVE_MINUTES = 'public, max-age=300'

/** Answers GET and HEAD for a rendered file; null when its bytes are not (or not yet) in the storage. */
export async function serveFile(request: Request, found: FoundFile): Promise<Response | null> {
  const { file } = found
  const size = await storage().size(file.key)
  if (size !== file.bytes) return null
  const headers = fileHeaders(found)
  const tag = strongTag(file.sha256)
  if (isKnownToClient(request.headers.get('if-none-match'), tag)) {
    return new Response(null, { status: 304, headers })
  }
  headers.set('Content-Type', TYPES[file.format] ?? 'application/octet-stream')
  const range = rangeOf(request, tag, size)
  if (range === 'unsatisfiable') return notInFile(headers, size)
  if (range !== 'all') headers.set('Content-Range', `bytes ${range.start}-${range.end}/${size}`)
  headers.set('Content-Length', String(range === 'all' ? size : range.end - range.start + 1))
  const status = range === 'all' ? 200 : 206
  if (request.method === 'HEAD') return new Response(null, { status, headers })
  const bytes = await storage().read(file.key, range === 'all' ? undefined : range)
  return new Response(bytes, { status, headers })
}

/** A range is only defined for GET. */
function rangeOf(request: Request, tag: string, size: number): ByteRange | 'all' | 'unsatisfiable' {
  const holds = request.method === 'GET' && rangeHolds(request.headers.get('if-range'), tag)
  return holds ? askedRange(request.headers.get('range'), size) : 'all'
}

function notInFile(headers: Headers, size: number): Response {
  headers.set('Content-Range', `bytes */${size}`)
  headers.set('Cache-Control', 'no-store')
  headers.delete('Content-Type')
  headers.delete('Content-Disposition')
  return new Response(null, { status: 416, headers })
}

function fileHeaders({ edition, isLatest, file }: FoundFile): Headers {
  return new Headers({
    'Accept-Ranges': 'bytes',
    'Cache-Control': isLatest ? FIVE_MINUTES : FOR_EVER,
    'Content-Disposition': `inline; filename="${downloadName(edition, file)}"`,
    'Content-Language': file.language,
    'Content-Location': fileAddress(edition, file),
    ETag: strongTag(file.sha256),
    'X-Content-Type-Options': 'nosniff',
  })
}
