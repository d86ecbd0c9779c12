import { type DrawnArea, isDrawnArea } from './area.ts'

const SHAPES: Record<DrawnArea, string> = {
  inclusive: 'M3 21v-9a9 9 0 0 1 18 0v9M8.5 21v-8.5a3.5 3.5 0 0 1 7 0V21M1.5 21h21',
  digitalized: 'M3.5 3.5h7v7h-7zM13.5 3.5h7v7h-7zM3.5 13.5h7v7h-7zM13.5 13.5h7v7h-7z',
  green: 'M5 19C3 10 9 3.5 20.5 3.5 20.5 15 14 21 5 19zM3 21 14 10',
}
const DIAMOND = 'M12 3l9 9-9 9-9-9z'

/** Each area's own shape (arch, grid, leaf), so that no meaning hangs on colour. */
export function AreaShape({ area }: { area: string | null | undefined }) {
  return (
    <svg className="area-shape" viewBox="0 0 24 24" aria-hidden="true">
      <path d={isDrawnArea(area) ? SHAPES[area] : DIAMOND} />
    </svg>
  )
}
