import type { ReactNode } from 'react'

import type { Locale } from '@/domain/locales.ts'
import { CitationBox } from '@/features/ui/CitationBox.tsx'
import { Columns } from '@/features/ui/Columns.tsx'
import { Section } from '@/features/ui/Section.tsx'
import { message } from '@/i18n/message.ts'
import { permanentUrl } from '@/lib/permanentUrl.ts'

import type { MethodPage } from './findMethod.ts'
import { MethodBody } from './MethodBody.tsx'
import { methodCitation } from './methodCitation.ts'
import { MethodFacts } from './MethodFacts.tsx'
import { MethodHead } from './MethodHead.tsx'
import { MethodList } from './MethodList.tsx'
import { MethodJump, MethodSide } from './MethodSide.tsx'
import { Pager } from './Pager.tsx'
import { UsedInList } from './UsedInList.tsx'

type MethodArticleProps = {
  locale: Locale
  page: MethodPage
  /** What can be taken along, below the parts of the page. */
  download?: ReactNode
}

/** A method as a facilitator reads it, from what it is to where it has been used. */
export function MethodArticle({ locale, page, download }: MethodArticleProps) {
  const { shown, related, usedIn, previous, next } = page
  const { entry: method, lang } = shown
  const side = (
    <MethodSide locale={locale} method={method}>
      {download}
    </MethodSide>
  )
  return (
    <article>
      <MethodHead locale={locale} page={page} />
      <MethodJump locale={locale} method={method} />
      <Columns side={side} sideLabel={message(locale, 'handbook.beside')}>
        <Section title={message(locale, 'documents.glance')}>
          <MethodFacts locale={locale} method={method} lang={lang} />
        </Section>
        <MethodBody locale={locale} method={method} lang={lang} />
        <Section title={message(locale, 'handbook.usedIn')}>
          <UsedInList locale={locale} usedIn={usedIn} />
        </Section>
        {related.length > 0 && (
          <Section title={message(locale, 'documents.related')}>
            <MethodList locale={locale} methods={related} />
          </Section>
        )}
        <div className="section">
          <CitationBox
            locale={locale}
            citation={methodCitation(locale, method)}
            url={permanentUrl(method.refId ?? method.id)}
          />
        </div>
      </Columns>
      <Pager locale={locale} kind="Method" previous={previous} next={next} />
    </article>
  )
}
