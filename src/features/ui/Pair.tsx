import type { ReactNode } from 'react'

import { Heading, type HeadingLevel } from './Heading.tsx'

type PairBox = { title: string; mark?: ReactNode; children: ReactNode }
type PairProps = { first: PairBox; second: PairBox; headingLevel: HeadingLevel }

/** Two boxes of equal weight, side by side where there is room. */
export function Pair({ first, second, headingLevel }: PairProps) {
  return (
    <div className="pair">
      {[first, second].map(({ title, mark, children }) => (
        <div className="pair-box" key={title}>
          <Heading level={headingLevel}>
            {mark}
            {title}
          </Heading>
          {children}
        </div>
      ))}
    </div>
  )
}
