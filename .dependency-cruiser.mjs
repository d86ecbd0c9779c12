/** Every room looks down, never up or sideways; a type alone may come from anywhere below `app/`. */
const EDGE = '^(app/|payload\\.config|instrumentation)'
const SRC = (...rooms) => `^src/(${rooms.join('|')})/`
const mayNot = (room, forbidden, name) => ({
  name,
  severity: 'error',
  from: { path: room, pathNot: '\\.test\\.tsx?$' },
  to: { path: forbidden.join('|'), dependencyTypesNot: ['type-only'] },
})

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    mayNot(SRC('lib'), [EDGE, '^collections/', '^src/(?!lib/)'], 'lib-knows-nobody'),
    mayNot(
      SRC('domain'),
      [EDGE, '^collections/', '^src/(?!domain/)', 'node_modules/(@?payload|next|react)'],
      'domain-is-pure',
    ),
    mayNot(
      SRC('server', 'i18n', 'documents'),
      [EDGE, '^collections/', SRC('features', 'emails', 'admin', 'jobs', 'sample')],
      'plumbing-looks-down',
    ),
    // A mail is words made of data: Payload asks the collection that it writes to for them.
    mayNot(
      SRC('emails'),
      [EDGE, '^collections/', '^src/(?!lib/|domain/|i18n/|emails/)'],
      'emails-are-words',
    ),
    mayNot(
      '^collections/',
      [EDGE, SRC('features', 'admin', 'jobs', 'sample')],
      'collections-look-down',
    ),
    mayNot(
      SRC('features', 'admin'),
      [EDGE, '^collections/', SRC('jobs', 'sample')],
      'features-look-down',
    ),
    mayNot(SRC('jobs'), [EDGE, '^collections/', SRC('admin', 'sample')], 'jobs-look-down'),
    mayNot('^app/', [SRC('sample', 'migrations')], 'pages-open-no-sample'),
    {
      name: 'features-are-islands',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/($1|ui)/' },
    },
    {
      name: 'no-dependency-for-development',
      severity: 'error',
      from: { path: '^(app|collections|src)/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^\\.next' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
}
