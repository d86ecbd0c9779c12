import type { EditionSnapshot } from '../../src/domain/handbook/editionSnapshot.ts'
import { LOCALES } from '../../src/domain/locales.ts'
import type { Locale } from '../../src/domain/locales.ts'

import {
  aChapter,
  aMethod,
  anEdition,
  bullets,
  heading,
  inAll,
  link,
  methodLink,
  paragraph,
  richText,
  textNode,
} from './anEdition.ts'

const ROWS = 60

/** Three methods with what editors paste, and what nobody should. */
export function aNastyEdition(): EditionSnapshot {
  const foreign = aMethod({
    id: 'foreign',
    refId: 'HM-0002',
    slug: 'foreign',
    title: { it: 'Solo in italiano: perché no?' },
    inOneSentence: inAll('Emoji 😀 👩‍👩‍👧, 中文, עברית and Ж Ω half ½ €'),
    related: ['walk', 'long', 'gone'],
    risksAndSafeguards: {
      en: richText(
        heading('h6', 'A heading out of turn'),
        heading('h3', ''),
        paragraph('Code: ', textNode('#let x = panic() $a$ @b <c> \\n', 16), ' stays text. '),
        paragraph(
          link('javascript:alert(1)', 'A bad link'),
          methodLink('no-such-method', 'a dead one'),
        ),
        paragraph(
          methodLink('walk', 'A living link'),
          ' ',
          link('https://example.org/a', 'outside'),
        ),
      ),
    },
  })
  const long = aMethod({
    id: 'long',
    refId: 'HM-0003',
    slug: `long-${'a'.repeat(120)}`,
    title: { en: `Anticonstitution${'x'.repeat(300)}`, sv: 'Lång metod' },
    tips: Array.from({ length: ROWS }, (_, i) => ({ text: inAll(`Tip number ${i} of many`) })),
    steps: aMethod().steps.map((step) => ({ ...step, facilitator: inAll(sentences(200)) })),
    evaluationForm: {
      sv: richText(
        paragraph('Välj ett svar'),
        bullets(...Array.from({ length: ROWS }, (_, i) => `Svar ${i}`)),
      ),
    },
    sources: [{ title: 'Source', url: `https://example.org/${'b'.repeat(200)}`, year: 1999 }],
  })
  const second = aChapter({ id: 'two', slug: 'two', order: 2, methods: [foreign, long] })
  return anEdition({ chapters: [second, aChapter()] })
}

const sentences = (count: number): string =>
  Array.from({ length: count }, (_, i) => `Sentence ${i} tells what to do.`).join(' ')

/** Every text of an edition that its document in one language must hold, sentence by sentence. */
export function sentencesOf(snapshot: EditionSnapshot, locale: Locale): string[] {
  const { number: _number, frozenOn: _frozenOn, ...words } = snapshot
  return textsIn(words, locale).flatMap((text) => text.split(/(?<=[.?!]) /))
}

const NOT_WORDS = new Set([
  ...['id', 'slug', 'version', 'aims', 'barriers', 'settings', 'related', 'costBand', 'licence'],
  ...['type', 'tag', 'listType', 'fields', 'url'],
])

function textsIn(value: unknown, locale: Locale): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((one: unknown) => textsIn(one, locale))
  const isLocalised = LOCALES.some((one) => one in value)
  if (isLocalised) {
    const texts = value as Partial<Record<Locale, unknown>>
    return textsIn(texts[locale] ?? texts.en ?? texts.sv ?? texts.it, locale)
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    NOT_WORDS.has(key) ? [] : textsIn(inner, locale),
  )
}
