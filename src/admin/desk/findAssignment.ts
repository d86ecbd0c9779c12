import { obstacleTo, proposedReviewer, type Proposable } from '@/domain/review/assignment'
import { parseQueueFilter, type Parameters } from '@/domain/review/queueFilter'
import { openCounts } from '@/domain/review/selectQueue'
import type { Reader } from '@/server/reader'

import { findDesk, type Desk } from './findDesk'
import { withWords, type QueueRow } from './findQueuePage'

const MOST_ENTRIES = 100

export type AssignablePerson = Proposable & {
  organisationName: string | null
  isOwn: boolean
  isProposed: boolean
  isChosen: boolean
  hasIt: boolean
}

export type AssignmentPage = { desk: Desk; people: AssignablePerson[]; rows: QueueRow[] }

/** Entries to give to reviewers, and who could take them; the one to propose is chosen already. */
export async function findAssignment(
  reader: Reader,
  parameters: Parameters,
): Promise<AssignmentPage> {
  const desk = await findDesk(reader, parseQueueFilter({}), new Date())
  const asked = new Set([parameters.entry ?? []].flat())
  const entries = desk.entries
    .filter(({ collection, id }) => asked.has(`${collection}:${id}`))
    .slice(0, MOST_ENTRIES)
  return { desk, people: peopleFor(desk, entries), rows: await withWords(reader, entries) }
}

function peopleFor(desk: Desk, entries: Desk['entries']): AssignablePerson[] {
  const open = openCounts(desk.entries)
  const able = [...desk.people.values()]
    .filter((person) => !['role', 'left'].includes(obstacleTo(person, null) ?? ''))
    .map((person) => ({
      ...person,
      country: organisationOf(desk, person.organisation)?.country ?? null,
      open: open.get(person.id) ?? 0,
    }))
  const owners = entries.map(({ owner }) => ({
    owner,
    country: organisationOf(desk, owner)?.country ?? null,
  }))
  const proposed = proposedReviewer(able, owners)
  const isOpen = entries.every(({ reviewers }) => !reviewers.some((id) => desk.people.has(id)))
  return able.map((person) => {
    const hasIt =
      entries.length > 0 && entries.every(({ reviewers }) => reviewers.includes(person.id))
    const isOwn = owners.some(({ owner }) => obstacleTo(person, owner) !== null)
    const isProposed = person.id === proposed?.id
    return {
      ...person,
      organisationName: organisationOf(desk, person.organisation)?.name ?? null,
      hasIt,
      isOwn,
      isProposed,
      isChosen: !isOwn && (isOpen ? isProposed : hasIt),
    }
  })
}

function organisationOf({ organisations }: Desk, organisation: unknown) {
  return typeof organisation === 'string' ? organisations.get(organisation) : undefined
}
