import { obstacleTo } from '@/domain/review/assignment'
import { entriesBehind } from '@/domain/review/deskNumbers'
import { NOBODY, statesOf, type QueueFilter } from '@/domain/review/queueFilter'
import { clocksOf } from '@/domain/review/rounds'
import { selectQueue, timed, type QueueEntry, type Timed } from '@/domain/review/selectQueue'
import type { Reader } from '@/server/reader'

import { findOrganisationNames, findPeople, type Organisations, type People } from './findPeople'
import { findQueueEntries, type Theme } from './findQueueEntries'
import { findSteps } from './findSteps'
import { findThemes } from './findThemes'

/** What the desk has before it, without the words of the entries. */
export type Desk = {
  entries: Timed[]
  organisations: Organisations
  people: People
  themes: Theme[]
  /** How many of the entries are past their target, and how many nobody reviews. */
  past: number
  unassigned: number
}

/** The entries that a filter asks for, in its order, with what is known about them. */
export async function findDesk(reader: Reader, filter: QueueFilter, now: Date): Promise<Desk> {
  const [themes, organisations] = await Promise.all([
    findThemes(reader),
    findOrganisationNames(reader),
  ])
  const found = await findQueueEntries(reader, { states: statesOf(filter), themes })
  const [people, steps] = await Promise.all([
    findPeople(
      reader,
      found.flatMap(({ reviewers }) => reviewers),
    ),
    findSteps(reader, filter.figure ? 'all' : found.map(({ id }) => id)),
  ])
  const clocks = clocksOf(steps)
  const select = (asked: QueueFilter, entries: Timed[]) =>
    selectQueue(entries, {
      filter: asked,
      behind: filter.figure ? entriesBehind(steps, filter.figure, now) : null,
      reviews: (id, entry) => canReview(people, id, entry),
    })
  const entries = select(
    filter,
    found.map((entry) => timed(entry, { clock: clocks.get(entry.id), now })),
  )
  return {
    entries,
    organisations,
    people,
    themes,
    past: entries.filter(({ isPast }) => isPast).length,
    unassigned: select({ ...filter, reviewer: NOBODY }, entries).length,
  }
}

/** Whether somebody who has been given an entry can still review it. */
export function canReview(people: People, id: string, { owner }: Pick<QueueEntry, 'owner'>) {
  const person = people.get(id)
  return person !== undefined && obstacleTo(person, owner) === null
}
