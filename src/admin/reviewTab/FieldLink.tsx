import type { Locale } from '@/domain/locales'
import type { Translate } from '@/i18n/message'

import type { ReviewPage } from './findReviewPage'

type FieldLinkProps = {
  page: Pick<ReviewPage, 'collection' | 'entry'>
  path: string
  /** Where none is meant, the form opens in the entry's own language. */
  language?: Locale | null
  label: string
  t: Translate
}

/** Leads from the review to a field in the form. */
export function FieldLink({ page, path, language, label, t }: FieldLinkProps) {
  const { collection, entry } = page
  const shown = language ?? entry.originalLanguage ?? 'en'
  return (
    <a
      className="ponte-review__lead"
      href={`/admin/collections/${collection}/${entry.id}?locale=${shown}#field=${path}`}
    >
      {t('sheet.showField')}
      <span className="ponte-unseen">: {label}</span>
    </a>
  )
}
