export type Area = 'admin' | 'api' | 'asset' | 'site'

/** Which part of the system an address belongs to; each has its own headers and its own errors. */
export function areaOfPath(path: string): Area {
  const [, first] = /^\/([^/?]*)/.exec(path) ?? []
  if (first === 'api' || first === 'admin') return first
  return first === '_next' ? 'asset' : 'site'
}
