import type { Reader } from '@/server/reader'

import { EntryTable, type Words } from './EntryTable'
import { findEntries } from './findEntries'

/** The entries that a reviewer has been given. */
export async function ReviewerWelcome({ reader, words }: { reader: Reader; words: Words }) {
  const { t } = words
  const list = await findEntries(reader, { reviewers: { in: [reader.user?.id ?? ''] } })
  return (
    <>
      <p>{t('admin.welcome.reviewer')}</p>
      <h2>{t('admin.welcome.assigned')}</h2>
      {list.entries.length === 0 ? (
        <p>{t('admin.welcome.noneAssigned')}</p>
      ) : (
        <EntryTable
          {...words}
          list={list}
          caption={t('admin.welcome.assigned')}
          columns={[{ heading: t('admin.welcome.column.owner'), cell: ({ owner }) => owner ?? '' }]}
        />
      )}
    </>
  )
}
