import type { AdminViewServerProps } from 'payload'

import { parseQueueFilter, queueQuery } from '@/domain/review/queueFilter'
import { LANGUAGE_NAMES } from '@/domain/locales'
import { optionWord } from '@/i18n/optionWords'

import type { Words } from './welcome/EntryTable'

import { AssignForm } from './desk/AssignForm'
import { DeskFrame, deskPage } from './desk/DeskPage'
import { findAssignment, type AssignablePerson, type AssignmentPage } from './desk/findAssignment'

/** `/admin/desk/assign`: who reviews one entry, or several at once. */
export async function DeskAssign(view: AdminViewServerProps) {
  const { parameters, reader, words } = deskPage(view)
  const { t } = words
  const page = await findAssignment(reader, parameters)
  const back = `/admin/desk${backQuery(parameters.back)}`
  const entries = page.rows.map(({ collection, id }) => ({ collection, id }))
  return (
    <DeskFrame view={view} title={t('desk.assign.title')}>
      {entries.length === 0 ? (
        <p>{t('desk.assign.none')}</p>
      ) : (
        <>
          <h2>{t('desk.assign.of', { count: entries.length })}</h2>
          <Entries page={page} words={words} />
          <p>{t('desk.assign.rule')}</p>
          <AssignForm back={back} entries={entries}>
            <People people={page.people} words={words} />
          </AssignForm>
        </>
      )}
      <p>
        <a href={back}>{t('desk.assign.back')}</a>
      </p>
    </DeskFrame>
  )
}

/** Where to go back to is read as a filter, so that it leads nowhere but to the queue. */
function backQuery(back: string | string[] | undefined): string {
  const asked = new URLSearchParams([back ?? []].flat()[0])
  return queueQuery(parseQueueFilter(Object.fromEntries(asked)))
}

function Entries({ page: { desk, rows }, words: { t } }: { page: AssignmentPage; words: Words }) {
  return (
    <ul className="ponte-assign__entries">
      {rows.map((row) => (
        <li key={row.id}>
          <a href={`/admin/collections/${row.collection}/${row.id}?locale=${row.language}`}>
            {row.title ?? t('admin.welcome.untitled')}
          </a>
          <span className="ponte-table__ref">
            {[
              row.refId,
              t(`desk.kind.${row.collection}`),
              LANGUAGE_NAMES[row.language],
              desk.organisations.get(row.owner ?? '')?.name ?? t('desk.table.noOwner'),
            ].join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}

function People({ people, words }: { people: AssignablePerson[]; words: Words }) {
  const { t } = words
  if (people.length === 0) return <p>{t('desk.assign.nobody')}</p>
  return (
    <fieldset className="ponte-assign__people">
      <legend>{t('desk.assign.people')}</legend>
      {!people.some(({ isProposed }) => isProposed) && <p>{t('desk.assign.noProposal')}</p>}
      {people.map((person) => (
        <label key={person.id}>
          <input
            type="checkbox"
            name="reviewer"
            value={person.id}
            defaultChecked={person.isChosen}
            disabled={person.isOwn}
          />
          <span>
            {person.name}
            {person.isProposed && (
              <strong className="ponte-tag">{t('desk.assign.proposed')}</strong>
            )}
            <span className="ponte-table__ref">{factsOf(person, words).join(' · ')}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function factsOf(person: AssignablePerson, { locale, t }: Words): string[] {
  const { country, hasIt, isOwn, open, organisationName, role } = person
  return [
    role ? optionWord(locale, 'role', role) : '',
    organisationName ?? '',
    country ? optionWord(locale, 'country', country) : '',
    t('desk.assign.open', { count: open }),
    hasIt ? t('desk.assign.now') : '',
    isOwn ? t('desk.assign.own') : '',
  ].filter(Boolean)
}
