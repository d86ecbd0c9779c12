import { idOf } from '../identity/roles.ts'

import type { ReviewAction } from './transitions.ts'

/** A line of the review log, as far as rounds are concerned. */
export type Step = { entryId?: string | null; action?: ReviewAction | null; createdAt: string }

/** A sheet, as far as rounds are concerned. */
export type SheetInRound = {
  id: string
  entryId?: string | null
  reviewer?: string | { id: string } | null
  sentAt?: string | null
  createdAt: string
}

const DECISIONS: readonly (ReviewAction | null | undefined)[] = ['request-changes', 'publish']

const lastOf = (steps: readonly Step[], isOne: (step: Step) => boolean): string =>
  steps
    .filter(isOne)
    .map(({ createdAt }) => createdAt)
    .sort()
    .at(-1) ?? ''

/** A round begins when an entry is sent to the Secretariat; sheets are filled in once a round. */
export function isOfThisRound(sheet: SheetInRound, steps: readonly Step[]): boolean {
  const sent = lastOf(steps, (step) => step.entryId === sheet.entryId && step.action === 'submit')
  return sheet.createdAt >= sent
}

/** Whether the entry was sent back or published after the sheet had been begun. */
export function isDecided(sheet: SheetInRound, steps: readonly Step[]): boolean {
  const decided = lastOf(
    steps,
    (step) => step.entryId === sheet.entryId && DECISIONS.includes(step.action),
  )
  return decided > sheet.createdAt
}

type Known = { sheets: readonly SheetInRound[]; steps: readonly Step[] }

/** The sheets that an author sees: those sent, once the decision has been made. */
export const sheetsForAuthor = ({ sheets, steps }: Known): string[] =>
  sheets.filter((sheet) => sheet.sentAt && isDecided(sheet, steps)).map(({ id }) => id)

/**
 * The sheets that a reviewer sees: the own ones, and of the entries judged so far what the others
 * have sent; in a round that is under way only after the own sheet, so that each judges alone.
 */
export function sheetsForReviewer(reviewer: string, { sheets, steps }: Known): string[] {
  const isOwn = (sheet: SheetInRound) => idOf(sheet.reviewer) === reviewer
  const judged = new Set(sheets.filter((sheet) => isOwn(sheet) && sheet.sentAt).map(entryOf))
  const judgedNow = new Set(
    sheets
      .filter((sheet) => isOwn(sheet) && sheet.sentAt && isOfThisRound(sheet, steps))
      .map(entryOf),
  )
  return sheets
    .filter((sheet) => {
      if (isOwn(sheet)) return true
      const isOpen = isOfThisRound(sheet, steps) ? judgedNow : judged
      return Boolean(sheet.sentAt) && isOpen.has(entryOf(sheet))
    })
    .map(({ id }) => id)
}

const entryOf = ({ entryId }: SheetInRound): string => entryId ?? ''

/** Those of some sheets that belong to the newest round of which there are any. */
export function newestRound<T extends SheetInRound>(
  sheets: readonly T[],
  steps: readonly Step[],
): T[] {
  const newest =
    sheets
      .map(({ createdAt }) => createdAt)
      .sort()
      .at(-1) ?? ''
  const begun = lastOf(steps, ({ action, createdAt }) => action === 'submit' && createdAt <= newest)
  return sheets.filter(({ createdAt }) => createdAt >= begun)
}
