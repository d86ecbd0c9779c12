import type { ServerResponse } from 'node:http'

type Rule = {
  /** Asked once, when status and content type are known and nothing has been sent. */
  isHeld: (status: number, contentType: string | undefined) => boolean
  /** Answers instead; the response is as untouched as it was at first. */
  answer: (status: number) => void
}

/** Drops what is written into a response when a rule says so, and lets another answer take its place. */
export function holdBack(res: ServerResponse, { isHeld, answer }: Rule): void {
  const kept = res.getHeaders()
  const original = METHODS.map((name) => Reflect.get(res, name) as Method)
  const [writeHead, flushHeaders, write, end] = original.map((method) => method.bind(res)) as Four
  let held: number | undefined
  const isDropped = (
    status = res.statusCode,
    type: unknown = res.getHeader('content-type'),
  ): boolean => {
    if (held === undefined && !res.headersSent) {
      if (isHeld(status, typeof type === 'string' ? type : undefined)) held = status
    }
    return held !== undefined
  }

  replace(res, 'writeHead', (status, ...rest) =>
    isDropped(Number(status), contentTypeIn(rest.at(-1))) ? res : writeHead(status, ...rest),
  )
  replace(res, 'flushHeaders', () => isDropped() || flushHeaders())
  replace(res, 'write', (...given) => {
    if (!isDropped()) return write(...given)
    callbackIn(given)?.()
    return true
  })
  replace(res, 'end', (...given) => {
    if (!isDropped()) return end(...given)
    const callback = callbackIn(given)
    if (callback) res.once('finish', callback)
    METHODS.forEach((name, i) => Object.assign(res, { [name]: original[i] }))
    for (const name of res.getHeaderNames()) res.removeHeader(name)
    for (const [name, value] of Object.entries(kept)) if (value) res.setHeader(name, value)
    answer(held ?? res.statusCode)
    return res
  })
}

const METHODS = ['writeHead', 'flushHeaders', 'write', 'end'] as const
type Method = (...given: unknown[]) => unknown
type Four = [Method, Method, Method, Method]

/** Node's overloads say what may be given; here whatever was given is passed on. */
const replace = (res: ServerResponse, name: (typeof METHODS)[number], method: Method) =>
  Object.assign(res, { [name]: method })

/** `writeHead` takes its headers as an object or as a flat list of names and values. */
function contentTypeIn(headers: unknown): unknown {
  if (typeof headers !== 'object' || headers === null) return undefined
  const pairs = Array.isArray(headers)
    ? headers.flatMap((name: unknown, i) => (i % 2 ? [] : [[name, headers[i + 1]] as const]))
    : Object.entries(headers)
  return pairs.find(([name]) => String(name).toLowerCase() === 'content-type')?.[1]
}

const callbackIn = (given: unknown[]): (() => void) | undefined =>
  given.find((one): one is () => void => typeof one === 'function')
