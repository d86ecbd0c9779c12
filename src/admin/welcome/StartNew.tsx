import { LANGUAGE_NAMES, LOCALES, type Locale } from '@/domain/locales'
import { REVIEWED_COLLECTIONS } from '@/domain/review/needs'

import type { Words } from './EntryTable'

type StartNewProps = { words: Words; language: Locale }

/** Begins an entry of any kind in any language: a plain form that asks for the page to write on. */
export function StartNew({ words: { t }, language }: StartNewProps) {
  return (
    <section aria-labelledby="start-new">
      <h2 id="start-new">{t('workspace.start.title')}</h2>
      <form method="get" className="ponte-start">
        <label htmlFor="start-language">{t('workspace.start.language')}</label>
        <select id="start-language" name="locale" defaultValue={language}>
          {LOCALES.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {LANGUAGE_NAMES[locale]}
            </option>
          ))}
        </select>
        <div className="ponte-start__kinds">
          {REVIEWED_COLLECTIONS.map((collection) => (
            <button
              key={collection}
              type="submit"
              formAction={`/admin/collections/${collection}/create`}
            >
              {t(`admin.welcome.start.${collection}`)}
            </button>
          ))}
        </div>
      </form>
    </section>
  )
}
