import type { Locale } from '@/domain/locales.ts'
import { Meta } from '@/features/ui/Meta.tsx'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

import type { UsedIn } from './findUsers.ts'

type UsedInListProps = { locale: Locale; usedIn: UsedIn[] }

/** Practices that used a method, or the word that none has yet. */
export function UsedInList({ locale, usedIn }: UsedInListProps) {
  if (usedIn.length === 0) return <p>{message(locale, 'handbook.usedIn.none')}</p>
  return (
    <ul className="methods">
      {usedIn.map(({ id, title, summary, href, owner, lang }) => (
        <li key={id} className="method-line">
          <h3>
            <a className="stretched" href={href} lang={lang}>
              {title}
            </a>
          </h3>
          <p lang={lang}>{summary}</p>
          <Meta items={[owner?.name, owner && optionWord(locale, 'country', owner.country)]} />
        </li>
      ))}
    </ul>
  )
}
