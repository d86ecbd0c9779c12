import { areaClass } from './area.ts'
import { classNames } from './classNames.ts'
import { drawPattern, type PatternGrid } from './pattern/drawPattern.ts'

type PatternTileProps = {
  area: string | null
  theme: string
  refId: string
  shape?: keyof typeof GRIDS
}

const GRIDS = {
  banner: { columns: 24, rows: 7, size: 20 },
  card: { columns: 20, rows: 5, size: 20 },
  square: { columns: 8, rows: 8, size: 20 },
} satisfies Record<string, PatternGrid>

/** Stands where a practice has no photograph: the same entry always gets the same tile. */
export function PatternTile({ area, theme, refId, shape = 'banner' }: PatternTileProps) {
  const grid = GRIDS[shape]
  const pattern = drawPattern({ area, theme, refId }, grid)
  return (
    <svg
      className={classNames('tile', `tile-${shape}`, areaClass(area))}
      viewBox={`0 0 ${grid.columns * grid.size} ${grid.rows * grid.size}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      {pattern.map(({ tone, path }) => (
        <path key={tone} className={`tile-${tone}`} d={path} />
      ))}
    </svg>
  )
}
