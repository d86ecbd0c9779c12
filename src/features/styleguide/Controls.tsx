import type { Locale } from '@/domain/locales.ts'
import { Button } from '@/features/ui/Button.tsx'
import { ButtonLink } from '@/features/ui/ButtonLink.tsx'
import { EmptyState } from '@/features/ui/EmptyState.tsx'
import { LanguageChips } from '@/features/ui/LanguageChips.tsx'
import { LanguageNotice } from '@/features/ui/LanguageNotice.tsx'
import { Notice } from '@/features/ui/Notice.tsx'
import { PILL_TONES, StatePill } from '@/features/ui/StatePill.tsx'
import { Section } from '@/features/ui/Section.tsx'
import { Toast } from '@/features/ui/Toast.tsx'
import { message } from '@/i18n/message.ts'

export function Controls({ locale }: { locale: Locale }) {
  const search = message(locale, 'site.search.button')
  return (
    <>
      <Section title="Buttons">
        <div className="cluster">
          <Button>{search}</Button>
          <Button icon="search">{search}</Button>
          <Button disabled>{search}</Button>
          <ButtonLink href="#content" variant="quiet" icon="download">
            PDF
          </ButtonLink>
          <ButtonLink href="#content" variant="danger">
            {message(locale, 'site.facets.clear')}
          </ButtonLink>
          <ButtonLink href="#content" variant="plain">
            {message(locale, 'site.facets.clear')}
          </ButtonLink>
        </div>
      </Section>
      <Pills locale={locale} />
      <Section title="Notices">
        <div className="flow measure">
          <LanguageNotice locale={locale} original="it" state="none" />
          <LanguageNotice
            locale={locale}
            original="sv"
            state="machine"
            originalHref="/sv/styleguide"
          />
          <Notice tone="done">{message(locale, 'site.facets.apply')}</Notice>
          <Notice tone="danger">{message(locale, 'site.error.title')}</Notice>
          <Toast
            text={message(locale, 'site.facets.remove', { filter: 'IT' })}
            undo={message(locale, 'site.toast.undo')}
          />
        </div>
      </Section>
      <Section title="Empty">
        <EmptyState
          title={message(locale, 'site.notFound.title')}
          text={message(locale, 'site.notFound.text')}
          headingLevel={3}
        >
          <ButtonLink href="#content">{message(locale, 'site.ways.practices')}</ButtonLink>
          <ButtonLink href="#content" variant="quiet">
            {message(locale, 'site.ways.handbook')}
          </ButtonLink>
        </EmptyState>
      </Section>
    </>
  )
}

function Pills({ locale }: { locale: Locale }) {
  return (
    <Section title="Pills and chips">
      <div className="flow">
        <div className="cluster">
          {PILL_TONES.map((tone) => (
            <StatePill key={tone} tone={tone} label={tone} />
          ))}
        </div>
        <LanguageChips
          locale={locale}
          languages={[
            { language: 'it', state: 'original', href: '/it/styleguide' },
            { language: 'en', state: 'reviewed', href: '/en/styleguide' },
            { language: 'sv', state: 'machine', href: '/sv/styleguide' },
          ]}
        />
        <LanguageChips locale={locale} languages={[{ language: 'sv', state: 'none' }]} />
      </div>
    </Section>
  )
}
