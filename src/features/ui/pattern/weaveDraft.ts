import { pick } from './seededRandom.ts'

/** Which warp threads each treadle lifts: tie-ups of Swedish household weaves, rows are treadles. */
const TIE_UPS = [
  ['1100', '0110', '0011', '1001'],
  ['1110', '0111', '1011', '1101'],
  ['1010', '0110', '0101', '1001'],
  ['110010', '011001', '101100', '010110', '001011', '100101'],
  ['111000', '011100', '001110', '000111', '100011', '110001'],
  ['101100', '010110', '001011', '100101', '110010', '011001'],
  ['110100', '011010', '001101', '100110', '010011', '101001'],
] as const satisfies readonly [readonly string[], ...(readonly string[])[]]

export type Thread = {
  shaft: number
  /** 1 where the threading rises, -1 where it falls back: motifs turn with it. */
  slope: 1 | -1
}

export type WeaveDraft = {
  warp: Thread[]
  weft: Thread[]
  isLifted: (x: number, y: number) => boolean
}

type Size = { columns: number; rows: number }

/** A weaving draft: threading, treadling and tie-up decide every crossing. */
export function weaveDraft({ columns, rows }: Size, random: () => number): WeaveDraft {
  const tieUp = pick<readonly string[]>(TIE_UPS, random)
  const shafts = tieUp.length
  const warp = threading(columns, shafts, random)
  const weft = threading(rows, shafts, random)
  return {
    warp,
    weft,
    isLifted: (x, y) => tieUp[weft[y]?.shaft ?? 0]?.[warp[x]?.shaft ?? 0] === '1',
  }
}

/** Pointed from the middle outwards, so that every cloth is symmetrical; the seed moves the point. */
function threading(length: number, shafts: number, random: () => number): Thread[] {
  const reach = pick([shafts - 1, shafts - 1, shafts, 2 * shafts - 1], random)
  const start = Math.floor(random() * shafts)
  const middle = (length - 1) / 2
  return Array.from({ length }, (_, place) => {
    const distance = Math.floor(Math.abs(place - middle))
    const folded = reach - Math.abs((distance % (2 * reach)) - reach)
    const outwards = distance % (2 * reach) < reach
    const isRight = place > middle
    return { shaft: (start + folded) % shafts, slope: outwards === isRight ? 1 : -1 }
  })
}
