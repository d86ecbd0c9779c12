import { describe, expect, it } from 'vitest'

import { drawPattern } from './drawPattern.ts'

const GRID = { columns: 8, rows: 8, size: 20 }
const SEED = { area: 'green', theme: 'smart-mobility', refId: 'BP-2026-014' }

describe('drawPattern', () => {
  it('draws the same tile for the same entry every time', () => {
    expect(drawPattern(SEED, GRID)).toEqual(drawPattern({ ...SEED }, GRID))
  })

  it('draws a tile of its own for each of a hundred entries', () => {
    const tiles = Array.from({ length: 100 }, (_, number) =>
      JSON.stringify(drawPattern({ ...SEED, refId: `BP-2026-${number}` }, GRID)),
    )
    expect(new Set(tiles).size).toBe(100)
  })

  it('draws an area it does not know', () => {
    expect(drawPattern({ ...SEED, area: 'water' }, GRID)).not.toEqual([])
  })
})
