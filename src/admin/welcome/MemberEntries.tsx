import type { ReviewState } from '@/domain/review/transitions'
import { dateText } from '@/lib/formats'

import { CopyButton } from '../workspace/CopyButton'
import { previewHref } from '../workspace/previewHref'

import { EntryTable, type Words } from './EntryTable'
import type { AskedEntry } from './findAsked'

/** What asks something of the author comes first. */
const GROUPS = [
  { key: 'changes-requested', states: ['changes-requested'] },
  { key: 'draft', states: ['draft'] },
  { key: 'underWay', states: ['submitted', 'in-review'] },
  { key: 'published', states: ['published'] },
  { key: 'archived', states: ['archived'] },
] as const satisfies readonly { key: string; states: readonly ReviewState[] }[]

type MemberEntriesProps = { words: Words; entries: AskedEntry[] }

/** An organisation's entries, those of one state together. */
export function MemberEntries({ words, entries }: MemberEntriesProps) {
  return GROUPS.map(({ key, states }) => {
    const own = entries.filter(({ reviewState }) => states.some((one) => one === reviewState))
    return own.length > 0 && <Group key={key} name={key} words={words} entries={own} />
  })
}

type GroupProps = MemberEntriesProps & { name: (typeof GROUPS)[number]['key'] }

function Group({ name, words, entries }: GroupProps) {
  const { t } = words
  const title = t(`workspace.group.${name}`)
  return (
    <section className="ponte-group">
      <h3>
        {title} <span className="ponte-count">{entries.length}</span>
      </h3>
      <EntryTable
        {...words}
        list={{ entries, total: entries.length }}
        caption={title}
        columns={[
          {
            heading: t('admin.welcome.column.next'),
            cell: (entry) => <Waiting entry={entry} words={words} />,
          },
          {
            heading: t('workspace.actions'),
            cell: (entry) => <Actions entry={entry} words={words} />,
          },
        ]}
      />
    </section>
  )
}

type RowProps = { entry: AskedEntry; words: Words }

function Waiting({ entry, words: { locale, t } }: RowProps) {
  const { asked, comments, reviewState } = entry
  return (
    <>
      <p>{t(`admin.welcome.waits.${reviewState}`)}</p>
      {asked && (
        <p className="ponte-asked">
          {t('workspace.asked', { date: dateText(locale, asked.date) ?? '', text: asked.text })}
        </p>
      )}
      {comments > 0 && (
        <p className="ponte-asked">{t('workspace.comments', { count: comments })}</p>
      )}
    </>
  )
}

function Actions({ entry, words: { t } }: RowProps) {
  const { collection, id, originalLanguage } = entry
  const title = entry.title ?? entry.refId
  const about = <span className="ponte-hidden">: {title}</span>
  return (
    <ul className="ponte-actions">
      <li>
        <a href={`/admin/collections/${collection}/${id}?locale=${originalLanguage}`}>
          {t('workspace.open')}
          {about}
        </a>
      </li>
      <li>
        <a href={previewHref({ collection, id, language: originalLanguage })}>
          {t('workspace.preview.short')}
          {about}
        </a>
      </li>
      <li>
        <CopyButton collection={collection} id={id} about={title} />
      </li>
    </ul>
  )
}
