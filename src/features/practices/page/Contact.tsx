import { message } from '@/i18n/message.ts'

import type { PracticeProps } from './PracticePage.tsx'

/** Name and e-mail only where the owner made them public; the server sends none otherwise. */
export function Contact({ locale, practice }: PracticeProps) {
  const { words, owner, refId, lang } = practice
  const { name, role, email, visibility } = words.contact ?? {}
  const ownerLink = owner && <a href={`/${locale}/organisations/${owner.slug}`}>{owner.name}</a>
  if (visibility === 'public' && email) {
    return (
      <div>
        <p>{name}</p>
        {role && <p lang={lang}>{role}</p>}
        <p>{ownerLink}</p>
        <p>
          <a href={`mailto:${email}?subject=${encodeURIComponent(refId)}`}>{email}</a>
        </p>
      </div>
    )
  }
  return (
    <div>
      {role && <p lang={lang}>{role}</p>}
      <p>{ownerLink}</p>
      <p className="side-note">
        {message(locale, 'practices.contact.secretariat', { refId })}{' '}
        {visibility === 'members' && message(locale, 'practices.contact.members')}
      </p>
    </div>
  )
}
