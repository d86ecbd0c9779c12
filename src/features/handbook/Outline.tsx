import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

import type { OutlineChapter } from './handbookTypes.ts'
import { MethodList } from './MethodList.tsx'

type OutlineProps = { locale: Locale; chapters: OutlineChapter[] }

/** The handbook's table of contents. */
export function Outline({ locale, chapters }: OutlineProps) {
  return (
    <ol className="outline">
      {chapters.map((chapter) => (
        <li key={chapter.id} className="outline-chapter">
          <div className="outline-about">
            <span className="outline-number" aria-hidden="true">
              {chapter.number}
            </span>
            <h3>
              <a href={chapter.path} lang={chapter.lang}>
                {chapter.title}
              </a>
            </h3>
            <p lang={chapter.lang}>{chapter.inOneSentence}</p>
          </div>
          {chapter.methods.length > 0 ? (
            <MethodList locale={locale} methods={chapter.methods} headingLevel={4} />
          ) : (
            <p className="muted outline-empty">{message(locale, 'handbook.noMethods')}</p>
          )}
        </li>
      ))}
    </ol>
  )
}
