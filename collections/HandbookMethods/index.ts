import type { Field } from 'payload'

import {
  file,
  group,
  longText,
  number,
  plain,
  relation,
  relations,
  richText,
  rows,
  select,
  selectMany,
  text,
  textRows,
} from '../shared/fields/build'
import { entryTitle, identityFields, judgementFields } from '../shared/fields/reviewFields'
import { reviewedCollection } from '../shared/reviewed'

const atAGlance: Field[] = [
  entryTitle,
  text('inOneSentence', 200),
  relation('chapter', 'handbook-chapters', { index: true }),
  number('order'),
  selectMany('aims', 'aims'),
  selectMany('barriers', 'barriers'),
  selectMany('settings', 'settings'),
  text('audience', 200),
  number('groupSizeMin'),
  number('groupSizeMax'),
  number('minutes'),
  number('preparationMinutes'),
  number('complexity', { min: 1, max: 4 }),
  select('costBand', 'costBandMethod'),
  longText('staffAndCompetence', 600),
]

const howItWorks: Field[] = [
  textRows('objectives', 200, { maxRows: 10 }),
  longText('whyItWorks', 1200),
  textRows('materials', 200, { maxRows: 30 }),
  rows(
    'steps',
    [
      text('title', 100),
      number('minutes'),
      longText('facilitator', 800),
      longText('participants', 600),
    ],
    { maxRows: 20 },
  ),
  textRows('debriefQuestions', 250, { maxRows: 12 }),
  textRows('tips', 250, { maxRows: 12 }),
  textRows('variations', 300, { maxRows: 12 }),
]

const safely: Field[] = [
  richText('risksAndSafeguards'),
  longText('accessibility', 600),
  group('adaptation', [
    longText('sweden', 600),
    longText('italy', 600),
    longText('smallMunicipalities', 600),
  ]),
]

const evaluation: Field[] = [
  richText('evaluationForm'),
  rows(
    'handouts',
    [file('file', 'documents'), text('title', 150), select('language', 'language')],
    { maxRows: 12 },
  ),
  rows(
    'sources',
    [
      plain('title', 250),
      plain('publisher', 200),
      number('year', { min: 1900, max: 2100 }),
      plain('url', 500),
    ],
    { maxRows: 20 },
  ),
  plain('adaptedFrom', 300),
  select('licence', 'licence', { defaultValue: 'CC-BY-4.0' }),
  relations('related', 'handbook-methods', { maxRows: 8 }),
  ...judgementFields,
]

export const HandbookMethods = reviewedCollection({
  slug: 'handbook-methods',
  prefix: 'HM',
  tabs: [
    { name: 'atAGlance', fields: atAGlance },
    { name: 'howItWorks', fields: howItWorks },
    { name: 'safely', fields: safely },
    { name: 'evaluation', fields: evaluation },
  ],
  sidebar: identityFields,
  defaultPopulate: { refId: true, slug: true, title: true, chapter: true },
})
