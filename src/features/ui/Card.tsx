import type { ReactNode } from 'react'

import { areaClass } from './area.ts'
import { classNames } from './classNames.ts'
import { Heading, type HeadingLevel } from './Heading.tsx'
import { Meta } from './Meta.tsx'

type CardProps = {
  title: string
  href: string
  area?: string | null
  /** Usually an `Eyebrow` with the theme. */
  eyebrow?: ReactNode
  /** A picture or a `PatternTile`, above all else. */
  picture?: ReactNode
  meta?: ReactNode[]
  summary?: string | null
  /** What stands at the foot: an `EvidenceStrip`, chips, a pill. */
  children?: ReactNode
  headingLevel?: HeadingLevel
  /** The language of title and summary where it is not the page's. */
  lang?: string
}

/** One entry in a list. */
export function Card(props: CardProps) {
  const { title, href, area, eyebrow, picture, meta, summary, children, lang } = props
  return (
    <article className={classNames('card', areaClass(area))}>
      {picture}
      {eyebrow}
      <Heading level={props.headingLevel ?? 3} className="card-title">
        <a href={href} lang={lang}>
          {title}
        </a>
      </Heading>
      {meta && <Meta items={meta} />}
      {summary && (
        <p className="card-summary" lang={lang}>
          {summary}
        </p>
      )}
      {children && <div className="card-foot">{children}</div>}
    </article>
  )
}
