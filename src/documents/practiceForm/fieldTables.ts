import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type ITableCellOptions,
} from 'docx'

import type { FormField, Shape } from '../../domain/practiceForm/formModel.ts'

import { COLOUR, CONTENT_WIDTH } from './formStyles.ts'
import type { FormWords } from './formWords.ts'

const EDGE = { style: BorderStyle.SINGLE, size: 4, color: COLOUR.line } as const
const MARGINS = { top: 70, bottom: 70, left: 120, right: 120 } as const
const LABEL_WIDTH = 3300
const LINE = 300
const LINES: Partial<Record<Shape['kind'], number>> = { richText: 10, rows: 5 }
const LONG_LINES = 5

/** The tables in which one field is answered: one box, or one table for each row. */
export function fieldTables(field: FormField, words: FormWords): (Paragraph | Table)[] {
  const { shape } = field
  const isPoints = shape.kind === 'rows' && shape.columns.length === 1
  if (shape.kind !== 'rows' || isPoints) return [boxTable(field, words), gap()]
  const rows = Array.from({ length: shape.blank }, (_, index) => index + 1)
  return rows.flatMap((number) => [rowTable(field, { number, words }), gap()])
}

/** Without a paragraph between them, Word makes one table of two. */
const gap = () => new Paragraph({ style: 'PonteGap' })

function boxTable(field: FormField, words: FormWords): Table {
  return new Table({
    width: { size: CONTENT_WIDTH, type: WidthType.DXA },
    columnWidths: [CONTENT_WIDTH],
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        cantSplit: true,
        tableHeader: true,
        children: [cell(labelParts(field, words), { isLabel: true })],
      }),
      new TableRow({
        height: { value: linesOf(field.shape) * LINE, rule: HeightRule.ATLEAST },
        children: [cell([new Paragraph({})], {})],
      }),
    ],
  })
}

function linesOf(shape: Shape): number {
  if (shape.kind === 'text' && shape.isLong) return LONG_LINES
  return LINES[shape.kind] ?? 1
}

type Row = { number: number; words: FormWords }

function rowTable(field: FormField, { number, words }: Row): Table {
  const columns = field.shape.kind === 'rows' ? field.shape.columns : []
  const label = words.t('form.row', { label: field.label, number })
  const head = number === 1 ? field : { path: field.path, label, shape: field.shape }
  return new Table({
    width: { size: CONTENT_WIDTH, type: WidthType.DXA },
    columnWidths: [LABEL_WIDTH, CONTENT_WIDTH - LABEL_WIDTH],
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        cantSplit: true,
        tableHeader: true,
        children: [cell(labelParts({ ...head, label }, words), { isLabel: true, columnSpan: 2 })],
      }),
      ...columns.map((column) => columnRow(column, { number, words })),
    ],
  })
}

/** What a column asks stands beside the first row; the others repeat its name. */
function columnRow(column: FormField, { number, words }: Row): TableRow {
  const isFirst = number === 1
  const help = isFirst ? helpParts(column, words) : []
  const label = [
    new Paragraph({ style: 'PonteLabel', children: labelRuns(column, words) }),
    ...help,
    new Paragraph({ style: 'PonteMark', children: [new TextRun(`[${column.path}]`)] }),
  ]
  return new TableRow({
    cantSplit: true,
    children: [
      cell(label, { isLabel: true, width: LABEL_WIDTH }),
      cell([new Paragraph({})], { width: CONTENT_WIDTH - LABEL_WIDTH }),
    ],
  })
}

const labelParts = (field: FormField, words: FormWords): Paragraph[] => [
  new Paragraph({
    style: 'PonteLabel',
    tabStops: [{ type: TabStopType.RIGHT, position: CONTENT_WIDTH - 2 * MARGINS.left }],
    children: [
      ...labelRuns(field, words),
      new TextRun({
        bold: false,
        size: 15,
        color: COLOUR.muted,
        children: [new Tab(), `[${field.path}]`],
      }),
    ],
  }),
  ...helpParts(field, words),
]

function labelRuns({ label, need }: FormField, { t }: FormWords): TextRun[] {
  const name = new TextRun(label)
  if (!need) return [name]
  const color = need === 'S' ? COLOUR.inclusive : COLOUR.digitalized
  const mark = new TextRun({ text: ` · ${t(`form.need.${need}`)}`, bold: false, size: 19, color })
  return [name, mark]
}

function helpParts(field: FormField, words: FormWords): Paragraph[] {
  const help = [field.help, words.limitOf(field.shape)].filter(Boolean).join(' ')
  const choices = words.choicesOf(field)
  return [
    ...(help ? [new Paragraph({ style: 'PonteHelp', children: [new TextRun(help)] })] : []),
    ...choices.map(
      ({ group, text }) =>
        new Paragraph({
          style: 'PonteChoices',
          alignment: AlignmentType.LEFT,
          children: [
            ...(group ? [new TextRun({ text: `${group}: `, color: COLOUR.muted })] : []),
            new TextRun(text),
          ],
        }),
    ),
  ]
}

type CellLook = { isLabel?: boolean; width?: number } & Pick<ITableCellOptions, 'columnSpan'>

function cell(children: Paragraph[], { columnSpan, isLabel, width }: CellLook): TableCell {
  const fill = isLabel ? COLOUR.sunken : COLOUR.surface
  return new TableCell({
    children,
    ...(columnSpan ? { columnSpan } : {}),
    width: { size: width ?? CONTENT_WIDTH, type: WidthType.DXA },
    borders: { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE },
    margins: MARGINS,
    shading: { type: ShadingType.CLEAR, color: 'auto', fill },
  })
}
