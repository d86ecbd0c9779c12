import { isStaff } from '@/domain/identity/roles'
import type { Reader } from '@/server/reader'

import type { Words } from '../welcome/EntryTable'

import { countMails } from './findFailedMails'

/** Tells staff, on the start page, that mails did not arrive; where all did, it says nothing. */
export async function FailedMails({ reader, words: { t } }: { reader: Reader; words: Words }) {
  if (!isStaff(reader.user)) return null
  const { failed } = await countMails(reader)
  if (failed === 0) return null
  return (
    <p className="ponte-news__failed">
      <strong>{t('notices.list.failed', { count: failed })}</strong>{' '}
      <a href="/admin/mails">{t('notices.mails.open')}</a>
    </p>
  )
}
