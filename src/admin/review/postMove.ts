import type { Locale } from '@/domain/locales'
import type { ReviewAction } from '@/domain/review/transitions'

import { sendJson, type Answer } from './sendJson'

export type Decision = {
  comment?: string
  statement?: string
  otherCountryNote?: string
  evidenceLevel?: number
  /** When the step is to be taken; at once where it is left out. */
  publishAt?: string
}

export type Move = Decision & { action: ReviewAction; version: string }

/** Lets readers see an entry in a language, or no longer. */
export type ReadyMove = { language: Locale; ready: boolean; version: string }

/** Asks the server for a step; `null` where no answer came that can be read. */
export const postMove = (
  address: string,
  { move, locale }: { move: Move | ReadyMove; locale: Locale },
): Promise<Answer | null> => sendJson(address, { body: move, locale })
