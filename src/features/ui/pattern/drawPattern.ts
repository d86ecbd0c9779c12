import { type DrawnArea, isDrawnArea } from '../area.ts'

import { type Cell, type Motif, MOTIFS } from './motifs.ts'
import { hashOf, pick, seededRandom } from './seededRandom.ts'
import { stoneChip } from './terrazzo.ts'
import { weaveDraft, type WeaveDraft } from './weaveDraft.ts'

export type PatternSeed = { area: string | null; theme: string; refId: string }
export type PatternGrid = { columns: number; rows: number; size: number }

const TONES = ['light', 'mid', 'deep', 'stone', 'spark'] as const
export type PatternTone = (typeof TONES)[number]

/** One path for each tone, drawn in this order. */
export type Pattern = { tone: PatternTone; path: string }[]

/** A cloth of the area's forms with chips of stone in its open places; the seed decides it all. */
export function drawPattern(seed: PatternSeed, grid: PatternGrid): Pattern {
  const random = seededRandom(hashOf(`${seed.theme} ${seed.refId}`))
  const draft = weaveDraft(grid, random)
  const motifs = motifsOf(seed, random)
  const stones = seededRandom(hashOf(seed.refId))
  const paths: Record<PatternTone, string[]> = {
    light: [],
    mid: [],
    deep: [],
    stone: [],
    spark: [],
  }
  for (let row = 0; row < grid.rows; row += 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      const cell = cellAt({ column, row }, grid.size, draft)
      const { tone, path } = draft.isLifted(column, row)
        ? woven(cell, threadsAt(draft, { column, row }), motifs)
        : open(cell, stones)
      if (path) paths[tone].push(path)
    }
  }
  return TONES.map((tone) => ({ tone, path: paths[tone].join('') })).filter(({ path }) => path)
}

type Place = { column: number; row: number }
type Drawn = { tone: PatternTone; path: string }

function motifsOf({ area, theme }: PatternSeed, random: () => number): [Motif, Motif] {
  const kin: DrawnArea | 'other' = isDrawnArea(area) ? area : 'other'
  const first = hashOf(theme) % MOTIFS[kin].length
  const main = MOTIFS[kin][first] ?? MOTIFS[kin][0]
  return [main, pick(MOTIFS[kin], random)]
}

function cellAt({ column, row }: Place, size: number, { warp, weft }: WeaveDraft): Cell {
  return {
    x: column * size,
    y: row * size,
    size,
    right: warp[column]?.slope === 1,
    down: weft[row]?.slope === 1,
  }
}

/** Which shafts cross at a place, as one number. */
const threadsAt = ({ warp, weft }: WeaveDraft, { column, row }: Place): number =>
  (warp[column]?.shaft ?? 0) + (weft[row]?.shaft ?? 0)

function woven(cell: Cell, threads: number, motifs: [Motif, Motif]): Drawn {
  const tone = (['deep', 'mid', 'light'] as const)[threads % 3] ?? 'deep'
  const motif = tone === 'light' ? motifs[1] : motifs[0]
  return { tone, path: motif(cell) }
}

function open(cell: Cell, random: () => number): Drawn {
  const chance = random()
  if (chance > 0.36) return { tone: 'stone', path: '' }
  const tone = chance < 0.13 ? 'spark' : chance < 0.25 ? 'stone' : 'mid'
  return { tone, path: stoneChip(cell, random) }
}
