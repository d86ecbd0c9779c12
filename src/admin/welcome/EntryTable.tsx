import type { ReactNode } from 'react'

import type { Locale } from '@/domain/locales'
import type { Translate } from '@/i18n/message'

import { State } from '../State'

import type { ListedEntry } from './findEntries'

export type Words = { locale: Locale; t: Translate }

type EntryTableProps<T extends ListedEntry> = Words & {
  list: { entries: T[]; total: number }
  caption: string
  columns: { heading: string; cell: (entry: T) => ReactNode }[]
}

/** Entries with their state, each leading to its form in the language that it was written in. */
export function EntryTable<T extends ListedEntry>(props: EntryTableProps<T>) {
  const { list, caption, columns, locale, t } = props
  const rest = list.total - list.entries.length
  return (
    <div className="ponte-table">
      <table>
        <caption className="ponte-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('admin.welcome.column.entry')}</th>
            <th scope="col">{t('admin.welcome.column.state')}</th>
            {columns.map(({ heading }) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.entries.map((entry) => (
            <tr key={entry.id}>
              <th scope="row">
                <EntryLink entry={entry} t={t} />
              </th>
              <td>
                <State state={entry.reviewState} locale={locale} />
              </td>
              {columns.map(({ heading, cell }) => (
                <td key={heading} data-heading={heading}>
                  {cell(entry)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p>{t('admin.welcome.more', { count: rest })}</p>}
    </div>
  )
}

function EntryLink({ entry, t }: { entry: ListedEntry; t: Translate }) {
  const { collection, id, originalLanguage, refId, title } = entry
  return (
    <>
      <a href={`/admin/collections/${collection}/${id}?locale=${originalLanguage}`}>
        {title ?? t('admin.welcome.untitled')}
      </a>
      <span className="ponte-table__ref">{refId}</span>
    </>
  )
}
