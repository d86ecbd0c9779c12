import type { Locale } from '@/domain/locales.ts'
import { populatedOne } from '@/domain/populated.ts'
import { translationState } from '@/domain/translations/inLanguage.ts'
import { Breadcrumb } from '@/features/ui/Breadcrumb.tsx'
import { LanguageChips } from '@/features/ui/LanguageChips.tsx'
import { LanguageNotice } from '@/features/ui/LanguageNotice.tsx'
import { Meta } from '@/features/ui/Meta.tsx'
import { PageHead } from '@/features/ui/PageHead.tsx'
import { message } from '@/i18n/message.ts'

import type { MethodPage } from './findMethod.ts'
import { licenceWord } from './methodCitation.ts'
import { MethodFigures } from './MethodFacts.tsx'

type MethodHeadProps = { locale: Locale; page: MethodPage }

/** Title, sentence, origin and the figures that decide whether to read on. */
export function MethodHead({ locale, page: { shown, chapter } }: MethodHeadProps) {
  const { entry: method, lang, notice, ready } = shown
  const original = method.originalLanguage ?? shown.language
  const number = chapter.number
  const items = [
    { label: message(locale, 'handbook.short'), href: `/${locale}/handbook` },
    { label: chapter.title ?? '', href: chapter.path },
  ]
  const path = `/handbook/${chapter.slug}/${method.slug}`
  return (
    <>
      <PageHead
        breadcrumb={<Breadcrumb locale={locale} items={items} />}
        eyebrow={<p className="eyebrow">{message(locale, 'handbook.chapter', { number })}</p>}
        title={method.title ?? ''}
        lede={method.inOneSentence}
        lang={lang}
      >
        <Meta items={[method.refId, populatedOne(method.owner)?.name, licenceWord(locale, method)]}>
          <LanguageChips
            locale={locale}
            languages={ready.map((language) => ({
              language,
              state: translationState(method, language),
              href: `/${language}${path}`,
            }))}
          />
        </Meta>
      </PageHead>
      {notice && (
        <div className="head-notice">
          <LanguageNotice
            locale={locale}
            original={original}
            state={notice}
            originalHref={`/${original}${path}`}
          />
        </div>
      )}
      <MethodFigures locale={locale} method={method} />
    </>
  )
}
