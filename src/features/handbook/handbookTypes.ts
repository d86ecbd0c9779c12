import type { Locale } from '@/domain/locales.ts'
import type { HandbookChapter, HandbookMethod } from '@/payload-types.ts'

/** A method as lists show it. */
export type MethodLine = Pick<
  HandbookMethod,
  | 'id'
  | 'title'
  | 'inOneSentence'
  | 'minutes'
  | 'groupSizeMin'
  | 'groupSizeMax'
  | 'complexity'
  | 'costBand'
> & {
  slug: string
  path: string
  lang: Locale | undefined
}

/** A chapter with its methods, as the table of contents shows it. */
export type OutlineChapter = Pick<HandbookChapter, 'id' | 'slug' | 'title' | 'inOneSentence'> & {
  number: number
  path: string
  lang: Locale | undefined
  methods: MethodLine[]
}

/** Where a reader goes on to. */
export type Neighbour = { title: string; path: string; lang: Locale | undefined }
export type Neighbours = { previous: Neighbour | null; next: Neighbour | null }
