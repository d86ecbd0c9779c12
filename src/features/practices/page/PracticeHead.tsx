import type { PracticeView } from '../practiceView.ts'
import type { Locale } from '@/domain/locales.ts'
import { translationState } from '@/domain/translations/inLanguage.ts'
import { noticeOf } from '@/domain/translations/shownEntry.ts'
import { Breadcrumb } from '@/features/ui/Breadcrumb.tsx'
import { EvidenceStrip } from '@/features/ui/EvidenceStrip.tsx'
import { Eyebrow } from '@/features/ui/Eyebrow.tsx'
import { LanguageChips } from '@/features/ui/LanguageChips.tsx'
import { LanguageNotice } from '@/features/ui/LanguageNotice.tsx'
import { Meta } from '@/features/ui/Meta.tsx'
import { Notice } from '@/features/ui/Notice.tsx'
import { PageHead } from '@/features/ui/PageHead.tsx'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

import { stripWords } from '../stripWords.ts'
import { yearsText } from '../yearsText.ts'
import { JumpLinks } from './JumpLinks.tsx'
import { LeadPicture } from './LeadPicture.tsx'
import { numberText } from './figures.ts'
import type { PracticeProps } from './PracticePage.tsx'

/** From the breadcrumb to the picture: what it is, where, whether it worked, in which languages. */
export function PracticeHead({ locale, practice }: PracticeProps) {
  const { words, title, lang, area } = practice
  return (
    <>
      <PageHead
        breadcrumb={
          <Breadcrumb
            locale={locale}
            items={[{ label: message(locale, 'site.nav.practices'), href: `/${locale}/practices` }]}
          />
        }
        eyebrow={<Eyebrow area={area?.slug} items={eyebrowItems(locale, practice)} />}
        title={title}
        lede={words.summary}
        lang={lang}
      >
        <Meta items={metaItems(locale, practice)} />
        <LanguageChips locale={locale} languages={languageChips(locale, practice)} />
      </PageHead>
      <Notices locale={locale} practice={practice} />
      <EvidenceStrip locale={locale} {...stripWords(locale, words)} />
      <LeadPicture locale={locale} practice={practice} />
      <JumpLinks locale={locale} practice={practice} />
    </>
  )
}

function Notices({ locale, practice }: PracticeProps) {
  const { words, state, original, slug } = practice
  const notice = noticeOf(state)
  return (
    <div className="practice-notices">
      {notice && (
        <LanguageNotice
          locale={locale}
          original={original}
          state={notice}
          originalHref={`/${original}/practices/${slug}`}
        />
      )}
      {words.isSample && (
        <Notice tone="info">
          <p>{message(locale, 'practices.page.sample')}</p>
        </Notice>
      )}
    </div>
  )
}

function eyebrowItems(locale: Locale, { area, theme }: PracticeView) {
  return [
    area && { label: area.name, href: `/${locale}/areas/${area.slug}` },
    theme && { label: theme.name, href: `/${locale}/practices?theme=${theme.slug}` },
  ].filter((item) => item !== null)
}

function metaItems(locale: Locale, { words, owner }: PracticeView) {
  const residents =
    typeof owner?.population === 'number' &&
    message(locale, 'practices.residents', { number: numberText(locale, owner.population) })
  return [
    owner && <a href={`/${locale}/organisations/${owner.slug}`}>{owner.name}</a>,
    owner &&
      [owner.region, optionWord(locale, 'country', owner.country)].filter(Boolean).join(', '),
    residents,
    yearsText(locale, words),
  ]
}

function languageChips(locale: Locale, practice: PracticeView) {
  const { words, languages, slug } = practice
  return languages.map((language) => ({
    language,
    state: translationState(words, language),
    href: language === locale ? undefined : `/${language}/practices/${slug}`,
  }))
}
