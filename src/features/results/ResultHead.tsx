import type { Locale } from '@/domain/locales.ts'
import { translationState } from '@/domain/translations/inLanguage.ts'
import { Breadcrumb } from '@/features/ui/Breadcrumb.tsx'
import { Eyebrow } from '@/features/ui/Eyebrow.tsx'
import { LanguageChips } from '@/features/ui/LanguageChips.tsx'
import { LanguageNotice } from '@/features/ui/LanguageNotice.tsx'
import { Meta } from '@/features/ui/Meta.tsx'
import { PageHead } from '@/features/ui/PageHead.tsx'
import { message } from '@/i18n/message.ts'

import type { ResultPage } from './findResult.ts'

type ResultHeadProps = { locale: Locale; page: ResultPage }

/** Title, project and languages of a result. */
export function ResultHead({ locale, page: { shown, themes, project } }: ResultHeadProps) {
  const { entry, lang, notice, ready, language } = shown
  const original = entry.originalLanguage ?? language
  const path = `/results/${entry.slug}`
  const results = { label: message(locale, 'results.title'), href: `/${locale}/results` }
  return (
    <>
      <PageHead
        breadcrumb={<Breadcrumb locale={locale} items={[results]} />}
        eyebrow={
          themes.length > 0 && (
            <Eyebrow area={themes[0]?.area} items={themes.map(({ name }) => ({ label: name }))} />
          )
        }
        title={entry.title ?? ''}
        lang={lang}
      >
        <Meta
          items={[
            entry.refId,
            project && (
              <a href={project.href}>
                {message(locale, 'results.fromProject', { acronym: project.acronym })}
              </a>
            ),
          ]}
        >
          <LanguageChips
            locale={locale}
            languages={ready.map((one) => ({
              language: one,
              state: translationState(entry, one),
              href: `/${one}${path}`,
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
    </>
  )
}
