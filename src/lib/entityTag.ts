/** The strong tag of bytes that are known by their hash. */
export const strongTag = (hash: string): string => `"${hash}"`

/** Whether an If-None-Match header names this tag; weak tags count here, as RFC 9110 asks. */
export function isKnownToClient(header: string | null, tag: string): boolean {
  if (!header) return false
  if (header.trim() === '*') return true
  return header.split(',').some((known) => known.trim().replace(/^W\//, '') === tag)
}

/** Whether a Range holds: without If-Range always, else only for exactly these bytes. */
export function rangeHolds(ifRange: string | null, tag: string): boolean {
  return ifRange === null || ifRange.trim() === tag
}
