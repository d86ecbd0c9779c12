import type { ReactNode } from 'react'

import { Heading, type HeadingLevel } from './Heading.tsx'

type SectionProps = { title: string; id?: string; level?: HeadingLevel; children: ReactNode }

/** A titled part of a page. */
export function Section({ title, id, level = 2, children }: SectionProps) {
  return (
    <section className="section">
      <Heading level={level} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  )
}
