import type { ReactNode } from 'react'

import { Heading, type HeadingLevel } from './Heading.tsx'
import { Meta } from './Meta.tsx'

export type Line = {
  id: string
  href: string
  title: string | null | undefined
  text?: string | null
  meta?: ReactNode[]
  /** The language of title and text where it is not the page's. */
  lang?: string
}

/** Entries one below another, each with a sentence: where cards would be too much. */
export function LineList({
  lines,
  headingLevel = 3,
}: {
  lines: Line[]
  headingLevel?: HeadingLevel
}) {
  return (
    <ul className="lines">
      {lines.map(({ id, href, title, text, meta, lang }) => (
        <li key={id} className="line">
          <Heading level={headingLevel}>
            <a className="stretched" href={href} lang={lang}>
              {title}
            </a>
          </Heading>
          {text && <p lang={lang}>{text}</p>}
          {meta && <Meta items={meta} />}
        </li>
      ))}
    </ul>
  )
}
