import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A translation service in this process. Import it before the config: it sets TRANSLATION_URL. */
export type Asked = { q: string[]; source: string; target: string; api_key?: string }
export const asked: Asked[] = []

let failure: number | null = null

/** Lets the service answer with a status instead of translating; null mends it. */
export const failWith = (status: number | null): void => {
  failure = status
}

/** What the service makes of a text. */
export const byMachine = (text: string, target: string): string => `[${target}] ${text}`

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const wish = JSON.parse(Buffer.concat(chunks).toString()) as Asked
    asked.push(wish)
    response.statusCode = failure ?? 200
    response.setHeader('Content-Type', 'application/json')
    const translatedText = wish.q.map((text) => byMachine(text, wish.target))
    response.end(JSON.stringify(failure ? { error: 'no' } : { translatedText }))
  })
})

await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo
process.env.TRANSLATION_URL = `http://127.0.0.1:${port}/`
process.env.TRANSLATION_KEY = 'a key of the test'

export const stopTranslationServer = () =>
  new Promise<void>((resolve) => server.close(() => resolve()))
