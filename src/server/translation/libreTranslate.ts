import { z } from 'zod'

import type { TranslationService } from './translationService.ts'

const PATIENCE_MS = 30_000
/** Texts sent at once: services limit what a request may hold. */
const BATCH = 25

const answerSchema = z.object({ translatedText: z.array(z.string()) })

/** A service with LibreTranslate's API, of one's own or elsewhere. */
export function libreTranslate({ url, key }: { url: string; key?: string }): TranslationService {
  const address = `${url.replace(/\/+$/, '')}/translate`
  return {
    translate: async (texts, source, target) => {
      const translated: string[] = []
      for (let at = 0; at < texts.length; at += BATCH) {
        const q = texts.slice(at, at + BATCH)
        const wish = { q, source, target, format: 'text', ...(key ? { api_key: key } : {}) }
        translated.push(...(await ask(address, wish)))
      }
      return translated
    },
  }
}

type Wish = { q: string[]; [key: string]: unknown }

async function ask(address: string, wish: Wish): Promise<string[]> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(wish),
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  if (!response.ok) throw new Error(`The translation service answered ${response.status}.`)
  const { translatedText } = answerSchema.parse(await response.json())
  if (translatedText.length !== wish.q.length) {
    throw new Error('The translation service answered with another number of texts.')
  }
  return translatedText
}
