import type { Localised } from '../locales.ts'

/** Lexical's serialised editor state, as Payload stores rich text. */
export type RichText = { root: { children: RichTextNode[]; [key: string]: unknown } }
export type RichTextNode = { type: string; children?: RichTextNode[]; [key: string]: unknown }

export type TextRow = { text: Localised }

export type SnapshotStep = {
  title: Localised
  minutes: number
  facilitator: Localised
  participants: Localised
}

export type SnapshotSource = {
  title: string
  publisher?: string | null
  year?: number | null
  url?: string | null
}

/** A method as it stood when its edition was frozen, in every language it had. */
export type SnapshotMethod = {
  id: string
  refId: string
  slug: string
  /** The updatedAt of the published version that the edition holds. */
  version: string
  title: Localised
  inOneSentence: Localised
  aims: string[]
  barriers: string[]
  settings: string[]
  audience: Localised
  groupSizeMin: number | null
  groupSizeMax: number | null
  minutes: number | null
  preparationMinutes: number | null
  complexity: number | null
  costBand: string | null
  staffAndCompetence: Localised
  objectives: TextRow[]
  whyItWorks: Localised
  evidenceLevel: number | null
  materials: TextRow[]
  steps: SnapshotStep[]
  debriefQuestions: TextRow[]
  risksAndSafeguards: Localised<RichText>
  tips: TextRow[]
  variations: TextRow[]
  adaptation: { sweden: Localised; italy: Localised; smallMunicipalities: Localised }
  evaluationForm: Localised<RichText>
  accessibility: Localised
  sources: SnapshotSource[]
  adaptedFrom: string | null
  licence: string
  /** Ids of methods in the same edition. */
  related: string[]
}

export type SnapshotChapter = {
  id: string
  slug: string
  order: number
  title: Localised
  inOneSentence: Localised
  introduction: Localised<RichText>
  methods: SnapshotMethod[]
}

/** Everything an edition's documents are made from; it never changes once the edition is frozen. */
export type EditionSnapshot = {
  /** Year and running number, such as 2026.1. */
  number: string
  /** Day of freezing, YYYY-MM-DD. */
  frozenOn: string
  title: Localised
  chapters: SnapshotChapter[]
}
