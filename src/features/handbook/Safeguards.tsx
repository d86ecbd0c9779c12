import type { ReactNode } from 'react'

import { Icon } from '@/features/ui/Icon.tsx'

type SafeguardsProps = { title: string; id: string; children: ReactNode }

/** What must be thought of before anybody is invited; set apart, so that nobody reads past it. */
export function Safeguards({ title, id, children }: SafeguardsProps) {
  return (
    <section className="section safeguards">
      <h2 id={id}>
        <Icon name="triangleAlert" />
        {title}
      </h2>
      {children}
    </section>
  )
}
