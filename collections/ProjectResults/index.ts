import {
  day,
  file,
  longText,
  plain,
  relation,
  relations,
  rows,
  select,
  selectMany,
} from '../shared/fields/build'
import { entryTitle, identityFields, judgementFields } from '../shared/fields/reviewFields'
import { reviewedCollection } from '../shared/reviewed'

const whatItIs = [
  entryTitle,
  longText('description', 1500),
  relation('project', 'projects', { index: true }),
  select('resultType', 'resultType', { index: true }),
  relations('themes', 'themes', { maxRows: 4 }),
  selectMany('targetUsers', 'targetUsers'),
]

const whereItIs = [
  rows(
    'files',
    [
      select('language', 'language'),
      plain('title', 150),
      file('file', 'documents'),
      plain('url', 500),
      select('licence', 'licence', { defaultValue: 'CC-BY-4.0' }),
      plain('version', 40),
      day('date'),
    ],
    { maxRows: 30 },
  ),
  select('status', 'resultStatus', { defaultValue: 'published' }),
  longText('whoUsesItNow', 600),
  relations('methods', 'handbook-methods'),
  relations('practices', 'best-practices'),
  relation('contactOrganisation', 'organisations'),
  ...judgementFields,
]

export const ProjectResults = reviewedCollection({
  slug: 'project-results',
  prefix: 'PR',
  tabs: [
    { name: 'whatItIs', fields: whatItIs },
    { name: 'whereItIs', fields: whereItIs },
  ],
  sidebar: identityFields,
})
