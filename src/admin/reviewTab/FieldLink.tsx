import type { Locale } from '@/domain/locales'
import type { Translate } from '@/i18n/message'

type FieldLinkProps = {
  collection: string
  id: string
  path: string
  language?: Locale | null
  label: string
  t: Translate
}

/** Leads from the review to a field in the form. */
export function FieldLink({ collection, id, path, language, label, t }: FieldLinkProps) {
  const query = language ? `?locale=${language}` : ''
  return (
    <a
      className="ponte-review__lead"
      href={`/admin/collections/${collection}/${id}${query}#field=${path}`}
    >
      {t('sheet.showField')}
      <span className="ponte-unseen">: {label}</span>
    </a>
  )
}
