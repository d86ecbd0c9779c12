import type { DrawnArea } from '../area.ts'

/** A cell's corner and size, and which way its motif looks. */
export type Cell = { x: number; y: number; size: number; right: boolean; down: boolean }

/** Path data of one motif in one cell. */
export type Motif = (cell: Cell) => string

type Motifs = readonly [Motif, Motif, ...Motif[]]

const square: Motif = ({ x, y, size }) => `M${x} ${y}h${size}v${size}h${-size}z`

const arch: Motif = ({ x, y, size: s, down }) =>
  down
    ? `M${x} ${y + s}v${-s / 2}a${s / 2} ${s / 2} 0 0 1 ${s} 0v${s / 2}z`
    : `M${x} ${y}v${s / 2}a${s / 2} ${s / 2} 0 0 0 ${s} 0v${-s / 2}z`

const gate: Motif = ({ x, y, size: s }) =>
  `M${x} ${y + s}v${-s / 2}a${s / 2} ${s / 2} 0 0 1 ${s} 0v${s / 2}h${-s * 0.3}v${-s / 2}a${s * 0.2} ${s * 0.2} 0 0 0 ${-s * 0.4} 0v${s / 2}z`

const quarter: Motif = ({ x, y, size: s, right, down }) => {
  const [fromX, h] = right ? [x, s] : [x + s, -s]
  const [fromY, v] = down ? [y, s] : [y + s, -s]
  return `M${fromX} ${fromY}h${h}a${s} ${s} 0 0 ${right === down ? 1 : 0} ${-h} ${v}z`
}

const triangle: Motif = ({ x, y, size: s, right, down }) => {
  const [fromX, h] = right ? [x, s] : [x + s, -s]
  const [fromY, v] = down ? [y, s] : [y + s, -s]
  return `M${fromX} ${fromY}h${h}L${fromX} ${fromY + v}z`
}

/** Four windows, as in the area's own sign. */
const grid: Motif = ({ x, y, size: s }) => {
  const window = `h${s * 0.4}v${s * 0.4}h${-s * 0.4}z`
  const corners = [0.05, 0.55].flatMap((dy) => [0.05, 0.55].map((dx) => [x + s * dx, y + s * dy]))
  return corners.map((corner) => `M${corner.join(' ')}${window}`).join('')
}

const cross: Motif = ({ x, y, size: s }) =>
  `M${x + s / 3} ${y}h${s / 3}v${s / 3}h${s / 3}v${s / 3}h${-s / 3}v${s / 3}h${-s / 3}v${-s / 3}h${-s / 3}v${-s / 3}h${s / 3}z`

const leaf: Motif = ({ x, y, size: s, right, down }) => {
  const rising = right === down
  const [fromX, h] = rising ? [x, s] : [x + s, -s]
  const sweep = rising ? 1 : 0
  return `M${fromX} ${y}a${s} ${s} 0 0 ${sweep} ${h} ${s}a${s} ${s} 0 0 ${sweep} ${-h} ${-s}z`
}

const drop: Motif = ({ x, y, size: s, right, down }) => {
  const r = s / 2
  const cornerX = right ? x : x + s
  const cornerY = down ? y : y + s
  const [h, v] = [right ? r : -r, down ? r : -r]
  return `M${cornerX} ${cornerY}h${h}a${r} ${r} 0 1 ${right === down ? 1 : 0} ${-h} ${v}z`
}

const diamond: Motif = ({ x, y, size: s }) =>
  `M${x + s / 2} ${y}l${s / 2} ${s / 2}-${s / 2} ${s / 2}-${s / 2}-${s / 2}z`

/** Each area speaks with forms of its own kin: arches, grids, leaves. */
export const MOTIFS: Record<DrawnArea | 'other', Motifs> = {
  inclusive: [arch, gate, quarter],
  digitalized: [square, triangle, cross, grid],
  green: [leaf, drop, quarter],
  other: [diamond, triangle, quarter],
}
