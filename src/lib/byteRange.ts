/** First and last byte, both included. */
export type ByteRange = { start: number; end: number }

/** What a Range header asks of a file: a part of it, all of it, or what it does not have. */
export type AskedRange = ByteRange | 'all' | 'unsatisfiable'

/**
 * Reads a Range header for a file of `size` bytes. What is malformed, in another unit or asks for
 * several parts is answered with the whole file, as RFC 9110 allows.
 */
export function askedRange(header: string | null, size: number): AskedRange {
  const [, first = '', last = ''] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '') ?? []
  if (first === '' && last === '') return 'all'
  if (first === '') return suffix(Number(last), size)
  return fromStart(Number(first), last === '' ? Infinity : Number(last), size)
}

function fromStart(start: number, end: number, size: number): AskedRange {
  if (end < start) return 'all'
  if (start >= size) return 'unsatisfiable'
  return { start, end: Math.min(end, size - 1) }
}

function suffix(length: number, size: number): AskedRange {
  if (length === 0 || size === 0) return 'unsatisfiable'
  return { start: Math.max(0, size - length), end: size - 1 }
}
