import type { ReactNode } from 'react'

import type { Locale } from '@/domain/locales.ts'
import { CitationBox } from '@/features/ui/CitationBox.tsx'
import { message, type MessageKey } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'
import { permanentUrl } from '@/lib/permanentUrl.ts'

import type { EntryLink } from '../entryLink.ts'
import { otherLanguage } from '../otherLanguage.ts'
import { citationText } from './citationText.ts'
import { Contact } from './Contact.tsx'
import { Freshness } from './Freshness.tsx'
import { OwnerPlace } from './OwnerPlace.tsx'
import type { PracticeProps } from './PracticePage.tsx'

/** Beside the story: whom to ask, what to read next, how to cite. */
export function PracticeSide({ locale, practice }: PracticeProps) {
  const { words, methods, result, related } = practice
  const title = (key: MessageKey) => message(locale, key)
  return (
    <>
      <Part title={title('practices.side.contact')}>
        <Contact locale={locale} practice={practice} />
      </Part>
      {words.transferability?.ownerOffers?.length ? (
        <Part title={title('practices.side.offers')}>
          <p>{offers(locale, words.transferability.ownerOffers)}</p>
        </Part>
      ) : null}
      <Part title={title('practices.side.freshness')}>
        <Freshness locale={locale} practice={practice} />
      </Part>
      <Links locale={locale} title={title('practices.side.methods')} links={methods} />
      <Links
        locale={locale}
        title={title('practices.side.result')}
        links={result ? [result] : []}
      />
      <Links locale={locale} title={title('practices.side.related')} links={related} />
      <Part title={title('practices.side.place')}>
        <OwnerPlace locale={locale} practice={practice} />
      </Part>
      <div className="side-citation">
        <CitationBox
          locale={locale}
          citation={citationText(locale, practice)}
          url={permanentUrl(practice.refId)}
        />
      </div>
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

type LinksProps = { locale: Locale; title: string; links: EntryLink[] }

function Links({ locale, title, links }: LinksProps) {
  if (links.length === 0) return null
  return (
    <Part title={title}>
      <ul className="plain-list">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} lang={link.lang}>
              {link.title}
            </a>
            {link.lang && <span className="muted"> · {otherLanguage(locale, link.lang)}</span>}
          </li>
        ))}
      </ul>
    </Part>
  )
}

function offers(locale: Locale, values: readonly string[]): string {
  const words = values.map((value) => optionWord(locale, 'ownerOffers', value))
  return words.join(' · ')
}
