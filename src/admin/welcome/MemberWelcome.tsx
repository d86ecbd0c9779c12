import { organisationOf } from '@/domain/identity/roles'
import { isLocale } from '@/domain/locales'
import { REVIEWED_COLLECTIONS } from '@/domain/review/needs'
import { REVIEW_STATES, type ReviewState } from '@/domain/review/transitions'
import type { Reader } from '@/server/reader'

import { EntryTable, type Words } from './EntryTable'
import { findEntries } from './findEntries'
import { OfflineForm } from './OfflineForm'

/** What asks something of the author comes first. */
const ORDER: readonly ReviewState[] = ['changes-requested', ...REVIEW_STATES]

/** A member's own entries, what each waits for, and where to begin a new one. */
export async function MemberWelcome({ reader, words }: { reader: Reader; words: Words }) {
  const { t } = words
  const organisation = organisationOf(reader.user)
  const list = await findEntries(reader, { owner: { equals: organisation ?? '' } })
  const place = (state: ReviewState) => ORDER.indexOf(state)
  const entries = list.entries.toSorted((a, b) => place(a.reviewState) - place(b.reviewState))
  const own = reader.user?.language
  const language = isLocale(own) ? own : words.locale
  return (
    <>
      <p>{t('admin.welcome.member')}</p>
      <ul className="ponte-welcome__starts">
        {REVIEWED_COLLECTIONS.map((collection) => (
          <li key={collection}>
            <a href={`/admin/collections/${collection}/create?locale=${language}`}>
              {t(`admin.welcome.start.${collection}`)}
            </a>
          </li>
        ))}
      </ul>
      <h2>{t('admin.welcome.mine')}</h2>
      {entries.length === 0 ? (
        <p>{t('admin.welcome.noneMine')}</p>
      ) : (
        <EntryTable
          {...words}
          list={{ ...list, entries }}
          caption={t('admin.welcome.mine')}
          columns={[
            {
              heading: t('admin.welcome.column.next'),
              cell: ({ reviewState }) => t(`admin.welcome.waits.${reviewState}`),
            },
          ]}
        />
      )}
      <OfflineForm />
    </>
  )
}
