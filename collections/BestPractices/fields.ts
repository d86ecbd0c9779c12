import type { Field } from 'payload'

import {
  checkbox,
  day,
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
import { entryTitle, judgementFields } from '../shared/fields/reviewFields'
import { membersOnly } from '../shared/access/entries'

import { contactRead } from './contactAccess'
import { conditionOnTheme } from './themeCondition'

const LICENCE = { defaultValue: 'CC-BY-4.0' } as const

const whatItIs: Field[] = [
  entryTitle,
  longText('summary', 300),
  relation('primaryTheme', 'themes', { index: true }),
  relations('secondaryThemes', 'themes', { maxRows: 2 }),
  plain('dimensions', 60, {
    hasMany: true,
    admin: { components: { Field: '/src/admin/DimensionsField#DimensionsField' } },
  }),
  day('startDate'),
  day('endDate'),
  checkbox('ongoing', { defaultValue: false }),
  checkbox('mainstreamed', { defaultValue: false }),
  rows('keywords', [text('text', 40)], { maxRows: 12 }),
  number('sdgs', { hasMany: true, min: 1, max: 17 }),
]

const theProblem: Field[] = [
  longText('problem', 1500),
  longText('objectives', 1000),
  selectMany('beneficiaries', 'beneficiaries'),
]

const whatYouDid: Field[] = [
  richText('solution'),
  rows('steps', [text('title', 100), longText('text', 600), number('month', { max: 240 })], {
    maxRows: 20,
  }),
  group('participation', [select('level', 'participationLevel'), longText('text', 600)]),
  rows(
    'partners',
    [relation('organisation', 'organisations'), plain('name', 160), select('role', 'partnerRole')],
    { maxRows: 30 },
  ),
  relations('methodsUsed', 'handbook-methods', { index: true }),
  relation('projectResult', 'project-results'),
  relations('related', 'best-practices', { maxRows: 12 }),
]

const whatCameOfIt: Field[] = [
  group('reach', [
    number('number'),
    select('unit', 'reachUnit'),
    number('year', { min: 1990, max: 2100 }),
    checkbox('notKnown', { defaultValue: false }),
  ]),
  rows(
    'results',
    [
      text('indicator', 120),
      plain('unit', 40),
      number('baseline', { min: -1e9 }),
      number('after', { min: -1e9 }),
      number('year', { min: 1990, max: 2100 }),
      longText('howMeasured', 300),
      selectMany('notKnown', 'notKnownResult'),
    ],
    { maxRows: 20 },
  ),
  longText('resultsText', 1500),
  rows('evaluationDocs', [text('title', 150), file('file', 'documents'), plain('url', 500)], {
    maxRows: 10,
  }),
  group('themeExtras', [
    select('maturityBefore', 'maturity', conditionOnTheme('e-government')),
    select('maturityAfter', 'maturity', conditionOnTheme('e-government')),
    select('aiRiskClass', 'aiRiskClass', conditionOnTheme('artificial-intelligence')),
    number('tco2Saved', conditionOnTheme('climate-action', 'smart-mobility')),
  ]),
  ...judgementFields,
]

const whatItTakes: Field[] = [
  group('context', [
    select('populationBand', 'populationBand', { index: true }),
    select('governanceLevel', 'governanceLevel'),
    longText('legalCompetenceSE', 600),
    longText('legalCompetenceIT', 600),
    select('deliveryBody', 'deliveryBody'),
    longText('prerequisites', 800),
  ]),
  group('resources', [
    number('costTotal'),
    select('costBand', 'costBand', { index: true }),
    number('staffFte'),
    number('runningCost'),
    selectMany('funding', 'funding'),
    number('timeToFirstResult', { max: 240 }),
    selectMany('notKnown', 'notKnownResources'),
    longText('note', 600),
  ]),
  group('transferability', [
    textRows('mustKeep', 200, { maxRows: 12 }),
    textRows('canAdapt', 200, { maxRows: 12 }),
    selectMany('ownerOffers', 'ownerOffers'),
  ]),
  longText('sustainability', 1000),
]

const whatDidNotWork: Field[] = [
  longText('didNotWork', 1500),
  textRows('dos', 200, { maxRows: 12 }),
  textRows('donts', 200, { maxRows: 12 }),
  longText('equityEthics', 1000),
  {
    ...longText('candidNote', 3000, { localized: false }),
    access: { read: membersOnly },
  } as Field,
]

const filesAndContact: Field[] = [
  rows(
    'images',
    [
      file('image', 'media'),
      text('alt', 250),
      plain('credit', 160),
      select('licence', 'licence', LICENCE),
      checkbox('consentOfPeopleShown', { defaultValue: false }),
    ],
    { maxRows: 12 },
  ),
  rows(
    'attachments',
    [
      file('file', 'documents'),
      text('title', 150),
      select('language', 'language'),
      select('licence', 'licence', LICENCE),
    ],
    { maxRows: 12 },
  ),
  rows('links', [text('label', 150), plain('url', 500)], { maxRows: 12 }),
  group('contact', [
    plain('name', 120, { access: { read: contactRead } }),
    text('role', 100),
    { name: 'email', type: 'email', access: { read: contactRead } },
    select('visibility', 'contactVisibility', { defaultValue: 'form' }),
  ]),
  group('consents', [
    checkbox('rightToPublish', { defaultValue: false }),
    checkbox('licence', { defaultValue: false }),
    checkbox('noPersonalData', { defaultValue: false }),
  ]),
]

/** The form, in the order of a conversation. */
export const tabs = [
  { name: 'whatItIs', fields: whatItIs },
  { name: 'theProblem', fields: theProblem },
  { name: 'whatYouDid', fields: whatYouDid },
  { name: 'whatCameOfIt', fields: whatCameOfIt },
  { name: 'whatItTakes', fields: whatItTakes },
  { name: 'whatDidNotWork', fields: whatDidNotWork },
  { name: 'filesAndContact', fields: filesAndContact },
]
