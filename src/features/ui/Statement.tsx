import type { ReactNode } from 'react'

type StatementProps = { children: ReactNode; source: ReactNode; lang?: string }

/** What someone vouches for, such as a reviewer, with who and when. */
export function Statement({ children, source, lang }: StatementProps) {
  return (
    <figure className="statement">
      <blockquote lang={lang}>{children}</blockquote>
      <figcaption>{source}</figcaption>
    </figure>
  )
}
