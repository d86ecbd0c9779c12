import { areaClass } from './area.ts'
import { AreaShape } from './AreaShape.tsx'
import { classNames } from './classNames.ts'

type EyebrowProps = {
  area: string | null | undefined
  /** From the area to the theme; the last one alone on a card. */
  items: { label: string; href?: string }[]
}

/** The area's shape and the names that place an entry. */
export function Eyebrow({ area, items }: EyebrowProps) {
  return (
    <p className={classNames('eyebrow', areaClass(area))}>
      <AreaShape area={area} />
      {items.map(({ href, label }) => (
        <span key={label}>{href ? <a href={href}>{label}</a> : label}</span>
      ))}
    </p>
  )
}
