import { organisationOf } from '@/domain/identity/roles'
import { isLocale } from '@/domain/locales'
import type { Reader } from '@/server/reader'

import type { Words } from './EntryTable'
import { findAsked } from './findAsked'
import { findEntries } from './findEntries'
import { MemberEntries } from './MemberEntries'
import { OfflineForm } from './OfflineForm'
import { StartNew } from './StartNew'

/** A member's own entries, what each waits for, and where to begin a new one. */
export async function MemberWelcome({ reader, words }: { reader: Reader; words: Words }) {
  const { t } = words
  const organisation = organisationOf(reader.user)
  const list = await findEntries(reader, { owner: { equals: organisation ?? '' } })
  const entries = await findAsked(reader, list.entries)
  const rest = list.total - entries.length
  const own = reader.user?.language
  return (
    <>
      <p>{t('admin.welcome.member')}</p>
      <StartNew words={words} language={isLocale(own) ? own : words.locale} />
      <h2>{t('admin.welcome.mine')}</h2>
      {entries.length === 0 ? (
        <p>{t('admin.welcome.noneMine')}</p>
      ) : (
        <MemberEntries words={words} entries={entries} />
      )}
      {rest > 0 && <p>{t('admin.welcome.more', { count: rest })}</p>}
      <OfflineForm />
    </>
  )
}
