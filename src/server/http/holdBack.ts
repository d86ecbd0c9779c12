import type { ServerResponse } from 'node:http'

type Rule = {
  /** Asked once, when status and content type are known and nothing has been sent. */
  isHeld: (status: number, contentType: string | undefined) => boolean
  /** Answers instead; the response is as untouched as it was at first. */
  answer: (status: number) => void
}

/** Drops what is written into a response when a rule says so, and lets another answer take its place. */
export function holdBack(res: ServerResponse, { isHeld, answer }: Rule): void {
  const original = {
    writeHead: res.writeHead,
    write: res.write,
    end: res.end,
    flushHeaders: res.flushHeaders,
  }
  const kept = res.getHeaders()
  let held: number | undefined
  const isDropped = (status: number, contentType: unknown): boolean => {
    if (held === undefined && !res.headersSent) {
      const type = typeof contentType === 'string' ? contentType : undefined
      if (isHeld(status, type)) held = status
    }
    return held !== undefined
  }
  const isDroppedNow = () => isDropped(res.statusCode, res.getHeader('content-type'))

  res.writeHead = ((status: number, ...rest: unknown[]) => {
    const type = contentTypeIn(rest.at(-1)) ?? res.getHeader('content-type')
    if (isDropped(status, type)) return res
    return original.writeHead.apply(res, [status, ...rest] as never)
  }) as typeof res.writeHead

  res.flushHeaders = () => {
    if (!isDroppedNow()) original.flushHeaders.call(res)
  }

  res.write = ((...given: unknown[]) => {
    if (!isDroppedNow()) return original.write.apply(res, given as never)
    callbackIn(given)?.()
    return true
  }) as typeof res.write

  res.end = ((...given: unknown[]) => {
    if (!isDroppedNow()) return original.end.apply(res, given as never)
    const callback = callbackIn(given)
    if (callback) res.once('finish', callback)
    Object.assign(res, original)
    for (const name of res.getHeaderNames()) res.removeHeader(name)
    for (const [name, value] of Object.entries(kept)) if (value) res.setHeader(name, value)
    answer(held ?? res.statusCode)
    return res
  }) as typeof res.end
}

/** `writeHead` takes its headers as an object or as a flat list of names and values. */
function contentTypeIn(headers: unknown): unknown {
  if (typeof headers !== 'object' || headers === null) return undefined
  const pairs = Array.isArray(headers)
    ? headers.flatMap((name: unknown, i) => (i % 2 ? [] : [[name, headers[i + 1]] as const]))
    : Object.entries(headers)
  return pairs.find(([name]) => String(name).toLowerCase() === 'content-type')?.[1]
}

const callbackIn = (given: unknown[]) => given.find((one) => typeof one === 'function')
