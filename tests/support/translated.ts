import type { Payload } from 'payload'

import { aText, type aPractice } from './entries'
import { unique, type Cast } from './people'
import { move } from './rest'

/** A word of the language that is not ready, and one of a language that is. */
export const HIDDEN = 'Hemligord'
export const SHOWN = 'Parolavista'

/** English, with Italian ready and Swedish not: every kind of text holds a word that tells which. */
export const WORDS = {
  title: { en: `Walking bus ${unique()}`, sv: HIDDEN, it: SHOWN },
  solution: { en: aText('Turns.'), sv: aText(HIDDEN), it: aText(SHOWN) },
  steps: [1, 2, 3].map((month) => ({
    month,
    title: { en: 'Step', sv: HIDDEN, it: SHOWN },
    text: { en: 'We did this.', sv: HIDDEN, it: SHOWN },
  })),
  context: {
    populationBand: 'under-10k',
    governanceLevel: 'local',
    deliveryBody: 'school',
    legalCompetenceSE: { en: 'The town.', sv: HIDDEN, it: SHOWN },
    legalCompetenceIT: { en: 'The town.', sv: HIDDEN, it: SHOWN },
    prerequisites: { en: 'A pavement.', sv: HIDDEN, it: SHOWN },
  },
}
const STATES = {
  sv: { state: 'reviewed' as const, ready: false },
  it: { state: 'reviewed' as const, ready: true },
}

export type Made = Awaited<ReturnType<typeof aPractice>>

type Wish = { make: typeof aPractice; words: object }

/** A public entry of one kind with words in three languages. */
export async function inThreeLanguages(
  payload: Payload,
  cast: Cast,
  { make, words }: Wish,
): Promise<Made> {
  const made = await make(payload, cast, { data: { translations: STATES } })
  await writeAll(payload, made, words)
  for (const action of ['submit', 'start-review', 'publish']) {
    await move(payload, made, { as: cast.secretariat, action })
  }
  return made
}

async function writeAll(payload: Payload, made: Made, words: object): Promise<void> {
  for (const locale of ['en', 'sv', 'it'] as const) {
    const stored = await payload.findByID({ ...made, depth: 0, draft: true, locale })
    await payload.update({ ...made, data: inOne(words, locale, stored), draft: true, locale })
  }
}

const KEYS = ['en', 'sv', 'it']

/** The words of one language; rows keep the ids that they have. */
function inOne(words: unknown, locale: string, stored: unknown): never {
  const resolve = (value: unknown, now: unknown): unknown => {
    const beside = (now ?? {}) as Record<string, unknown>
    if (Array.isArray(value)) {
      const rows = (Array.isArray(now) ? now : []) as { id?: string }[]
      return value.map((row, at) => ({ ...(resolve(row, rows[at]) as object), id: rows[at]?.id }))
    }
    if (value === null || typeof value !== 'object') return value
    if (Object.keys(value).every((key) => KEYS.includes(key))) {
      return (value as Record<string, unknown>)[locale]
    }
    const entries = Object.entries(value)
    return Object.fromEntries(entries.map(([key, one]) => [key, resolve(one, beside[key])]))
  }
  return resolve(words, stored) as never
}
