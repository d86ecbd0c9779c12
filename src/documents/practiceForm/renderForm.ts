import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type INumberingOptions,
  type Table,
} from 'docx'

import { formMark, type FormModel } from '../../domain/practiceForm/formModel.ts'

import { fieldTables } from './fieldTables.ts'
import { formStyles, PAGE } from './formStyles.ts'
import { formWords, type FormWords } from './formWords.ts'
import { pinDocx } from './pinDocx.ts'

const FILL = [1, 2, 3, 4, 5] as const
const SEND = [1, 2, 3] as const

/** The property in which the document says what it is, besides the line that people see. */
export const MARK_PROPERTY = 'PonteForm'

/** The form as a Word document; the same model gives the same bytes. */
export async function renderForm(model: FormModel): Promise<Uint8Array> {
  const words = formWords(model)
  const title = words.t('form.title')
  const document = new Document({
    title,
    creator: 'Ponte',
    lastModifiedBy: 'Ponte',
    description: formMark(model.language),
    customProperties: [{ name: MARK_PROPERTY, value: formMark(model.language) }],
    numbering: NUMBERING,
    styles: formStyles(model.language),
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.margin,
              bottom: PAGE.margin,
              left: PAGE.margin,
              right: PAGE.margin,
            },
          },
        },
        footers: { default: pageFooter(words) },
        children: [...frontOf(model, words), ...questionsOf(model, words), ...endOf(model, words)],
      },
    ],
  })
  return pinDocx(await Packer.toBuffer(document))
}

const paragraph = (style: string, text: string) =>
  new Paragraph({ style, children: [new TextRun(text)] })

const heading = (level: 1 | 2, text: string) =>
  new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: [new TextRun(text)],
  })

function frontOf({ language, owner }: FormModel, { t }: FormWords): Paragraph[] {
  const facts = [t('form.language'), ...(owner ? [t('form.owner', { name: owner })] : [])]
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(t('form.title'))] }),
    paragraph('PonteLead', t('form.lead')),
    paragraph('PonteText', facts.join(' · ')),
    paragraph('PonteMark', `[${formMark(language)}]`),
    heading(2, t('form.howToFill')),
    ...FILL.map((point) => listed('points', t(`form.fill.${point}`))),
    heading(2, t('form.howToSend')),
    ...SEND.map((step) => listed('steps', t(`form.send.${step}`))),
  ]
}

function questionsOf({ sections }: FormModel, words: FormWords): (Paragraph | Table)[] {
  return sections.flatMap(({ groups, title }) => [
    heading(1, title),
    ...groups.flatMap((group) => [
      ...(group.title ? [heading(2, group.title)] : []),
      ...group.fields.flatMap((field) => fieldTables(field, words)),
    ]),
  ])
}

const endOf = ({ leftForSite }: FormModel, { t }: FormWords): Paragraph[] => [
  heading(1, t('form.leftTitle')),
  paragraph('PonteText', t('form.left')),
  ...leftForSite.map((label) => listed('points', label)),
]

const listed = (reference: 'points' | 'steps', text: string) =>
  new Paragraph({
    style: 'PonteList',
    numbering: { reference, level: 0 },
    children: [new TextRun(text)],
  })

const pageFooter = ({ t }: FormWords) =>
  new Footer({
    children: [
      new Paragraph({
        style: 'PonteFoot',
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            children: [`${t('form.page')} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })

const INDENT = { style: { paragraph: { indent: { left: 340, hanging: 340 } } } }

const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: 'points',
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '–', ...INDENT }],
    },
    {
      reference: 'steps',
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', ...INDENT }],
    },
  ],
}
