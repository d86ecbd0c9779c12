import type { Payload } from 'payload'

import type { Locale } from '@/domain/locales'

import { aText, type aPractice } from './entries'
import type { Cast, Person } from './people'
import { latest, rest, type Answer } from './rest'

export type Entry = Awaited<ReturnType<typeof aPractice>>

/** What a practice needs in Swedish before readers may see it. */
export const S_TEXTS = {
  title: 'Vandrande skolbuss',
  summary: 'Barn går till skolan ihop.',
  problem: 'Vartannat barn kom med bil.',
  solution: aText('Föräldrar turas om.'),
}

type Wish = { as?: Person | null; language?: string; ready?: unknown; version?: string }

/** What people do with the Swedish of an entry that was written in English. */
export function swedishOf(payload: Payload, cast: Cast) {
  const write = (entry: Entry, locale: Locale, data: Record<string, unknown>): Promise<Answer> =>
    rest(`/${entry.collection}/${entry.id}?locale=${locale}&draft=true`, {
      method: 'PATCH',
      as: cast.member,
      body: data,
    })
  return {
    write,
    inSwedish: (entry: Entry, data: Record<string, unknown> = S_TEXTS) =>
      write(entry, 'sv', { ...data, translations: { sv: { state: 'reviewed' } } }),
    swedish: async (entry: Entry) => (await latest(payload, entry)).translations?.sv,
    declare: async (entry: Entry, wish: Wish = {}): Promise<Answer> => {
      const { updatedAt } = await latest(payload, entry)
      const { as = cast.secretariat, language = 'sv', ready = true, version = updatedAt } = wish
      const body = { language, ready, version }
      return rest(`/${entry.collection}/${entry.id}/languages`, { method: 'POST', as, body })
    },
  }
}
