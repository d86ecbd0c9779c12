import type { Cell } from './motifs.ts'

/** A chip of stone with four to six broken edges, somewhere in the cell. */
export function stoneChip({ x, y, size }: Cell, random: () => number): string {
  const corners = 4 + Math.floor(random() * 3)
  const radius = size * (0.12 + random() ** 2 * 0.34)
  const centreX = x + radius + random() * (size - 2 * radius)
  const centreY = y + radius + random() * (size - 2 * radius)
  const turn = random() * Math.PI
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = turn + ((corner + random() * 0.5) / corners) * 2 * Math.PI
    const reach = radius * (0.75 + random() * 0.35)
    return `${short(centreX + Math.cos(angle) * reach)} ${short(centreY + Math.sin(angle) * reach)}`
  })
  return `M${points.join('L')}z`
}

const short = (value: number) => Number(value.toFixed(1))
