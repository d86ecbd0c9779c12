import { dateText } from '@/lib/formats'
import type { Reader } from '@/server/reader'

import type { Words } from './EntryTable'

const RECENT = 20

/** The newest fixed edition with its files, and whether another is being prepared. */
export async function EditionState({ reader, words }: { reader: Reader; words: Words }) {
  const { locale, t } = words
  const { payload, user } = reader
  const { docs } = await payload.find({
    collection: 'handbook-editions',
    depth: 0,
    limit: RECENT,
    overrideAccess: false,
    select: { files: true, frozenOn: true, number: true, state: true },
    sort: '-createdAt',
    user,
  })
  const latest = docs.find(({ state }) => state === 'frozen')
  const files = latest?.files ?? []
  const ready = files.filter(({ sha256 }) => sha256).length
  return (
    <section>
      <h2>{t('admin.welcome.edition')}</h2>
      {latest ? (
        <p>
          {t('admin.welcome.edition.latest', {
            number: latest.number ?? '',
            date: dateText(locale, latest.frozenOn) ?? '',
          })}{' '}
          {t('admin.welcome.files', { ready, all: files.length })}
        </p>
      ) : (
        <p>{t('admin.welcome.edition.none')}</p>
      )}
      {docs.some(({ state }) => state === 'draft') && <p>{t('admin.welcome.edition.draft')}</p>}
      <p>
        <a href="/admin/collections/handbook-editions">{t('admin.welcome.edition.open')}</a>
      </p>
    </section>
  )
}
