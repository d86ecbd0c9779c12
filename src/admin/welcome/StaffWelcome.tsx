import type { Reader } from '@/server/reader'

import { EditionState } from './EditionState'
import { EntryTable, type Words } from './EntryTable'
import { findWaiting } from './findWaiting'

/** What waits, how long it has, and where the handbook stands. */
export async function StaffWelcome({ reader, words }: { reader: Reader; words: Words }) {
  const { t } = words
  const list = await findWaiting(reader)
  return (
    <>
      <p>{t('admin.welcome.staff')}</p>
      <h2>{t('admin.welcome.waiting')}</h2>
      {list.entries.length === 0 ? (
        <p>{t('admin.welcome.noneWaiting')}</p>
      ) : (
        <EntryTable
          {...words}
          list={list}
          caption={t('admin.welcome.waiting')}
          columns={[
            { heading: t('admin.welcome.column.owner'), cell: ({ owner }) => owner ?? '' },
            {
              heading: t('admin.welcome.column.age'),
              cell: ({ days }) => t('admin.welcome.age', { days }),
            },
          ]}
        />
      )}
      <p>
        <a href="/admin/translations">{t('languages.gaps.open')}</a>
      </p>
      <EditionState reader={reader} words={words} />
    </>
  )
}
