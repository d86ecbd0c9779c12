import type { Locale } from '../domain/locales.ts'

import bestPractices from './fieldWords/best-practices.json' with { type: 'json' }
import handbook from './fieldWords/handbook.json' with { type: 'json' }
import network from './fieldWords/network.json' with { type: 'json' }
import projects from './fieldWords/projects.json' with { type: 'json' }
import system from './fieldWords/system.json' with { type: 'json' }

type Words = Record<Locale, string>

/** The words of one collection's form: its own names, its tabs, and a label and help for each field. */
export type FieldWords = {
  labels: { singular: Words; plural: Words }
  tabs?: Record<string, Words>
  fields: Record<string, { label: Words; help?: Words }>
}

const WORDS: Record<string, FieldWords> = {
  ...(bestPractices as Record<string, FieldWords>),
  ...(handbook as Record<string, FieldWords>),
  ...(network as Record<string, FieldWords>),
  ...(projects as Record<string, FieldWords>),
  ...(system as Record<string, FieldWords>),
}

/** The words of a collection, by its slug; empty where none have been written (a test finds those). */
export function fieldWords(slug: string): FieldWords {
  const none = { en: slug, sv: slug, it: slug }
  return WORDS[slug] ?? { labels: { singular: none, plural: none }, fields: {} }
}
