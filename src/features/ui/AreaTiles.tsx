import type { Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'

import { areaClass } from './area.ts'
import { AreaShape } from './AreaShape.tsx'
import { classNames } from './classNames.ts'
import { Heading, type HeadingLevel } from './Heading.tsx'

export type AreaTile = {
  slug: string
  name: string
  summary: string
  href: string
  practices?: number
}

type AreaTilesProps = { locale: Locale; areas: AreaTile[]; headingLevel?: HeadingLevel }

/** The strategy's areas side by side; a whole tile answers. */
export function AreaTiles({ locale, areas, headingLevel = 2 }: AreaTilesProps) {
  return (
    <ul className="areas">
      {areas.map(({ slug, name, summary, href, practices }) => (
        <li key={slug} className={classNames('area-tile', areaClass(slug))}>
          <AreaShape area={slug} />
          <Heading level={headingLevel}>
            <a className="stretched" href={href}>
              {name}
            </a>
          </Heading>
          <p>
            {summary}{' '}
            {practices !== undefined && (
              <span className="area-tile-count">
                {message(locale, 'site.areas.count', { count: practices })}
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
