import type { Locale } from '../domain/locales.ts'

/** What the template understands: plain data, no markup, so that no text can act as code. */
export type Mark = 'bold' | 'italic' | 'underline' | 'strike' | 'sub' | 'super' | 'code'

export type Inline =
  | { type: 'text'; text: string; marks: Mark[] }
  | { type: 'break' }
  | { type: 'link'; url: string; children: Inline[] }
  | { type: 'methodLink'; target: string; children: Inline[] }
  | { type: 'lang'; lang: Locale; tag: string | null; children: Inline[] }

export type ListItem = { children: Inline[]; lists: ListBlock[] }
export type ListBlock = { type: 'list'; ordered: boolean; start: number; items: ListItem[] }

export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: number; children: Inline[] }
  | { type: 'quote'; children: Inline[] }
  | { type: 'rule' }
  | ListBlock

/** A text with its language; `tag` names the language when it is not the document's own. */
export type Text = { text: string; lang: Locale; tag: string | null }

export type Part = { title: string | null; lang: Locale; tag: string | null; blocks: Block[] }

export type Step = {
  title: Text
  minutes: string
  facilitator: Text | null
  participants: Text | null
}

export type MethodReference = { id: string; title: Text }

/** How a section looks: a warning is set off, a form gets its own page, sources are set small. */
export type Tone = 'plain' | 'warning' | 'small' | 'form'

export type Section =
  | { type: 'parts'; tone: Tone; title: string; parts: Part[] }
  | { type: 'steps'; title: string; steps: Step[] }
  | { type: 'related'; title: string; methods: MethodReference[] }

export type Fact = { label: string; text: Text }

export type MethodDocument = {
  id: string
  refId: string
  /** "Version of 11 November 2026", and the day alone for the list of texts. */
  version: string
  versionDay: string
  languages: string
  url: string
  title: Text
  lead: Text | null
  note: string | null
  facts: Fact[]
  sections: Section[]
}

export type ChapterDocument = {
  id: string
  number: number
  label: string
  title: Text
  lead: Text | null
  note: string | null
  introduction: Part | null
  methods: MethodDocument[]
}

export type Labels = Record<
  | 'contents'
  | 'method'
  | 'methodsInChapter'
  | 'glance'
  | 'facilitator'
  | 'participants'
  | 'formPlace'
  | 'formDate'
  | 'page'
  | 'onTheWeb'
  | 'texts'
  | 'textsNumber'
  | 'textsVersion'
  | 'textsLanguages'
  | 'textsPage',
  string
>

export type HandbookDocument = {
  lang: Locale
  /** Day of freezing, YYYY-MM-DD: the only date that the PDF knows. */
  date: string
  title: Text
  author: string
  description: string
  edition: string
  fixedOn: string
  language: string
  licence: string
  notices: { title: string; paragraphs: string[]; url: string | null }[]
  labels: Labels
  chapters: ChapterDocument[]
}
