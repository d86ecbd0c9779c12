import tseslint from 'typescript-eslint'

import { localApiSays } from './scripts/lint/localApiSays.mjs'

const SAY_RIGHTS = {
  option: 'overrideAccess',
  why: 'Say whose rights apply: overrideAccess: false with user, or true with a comment that says why.',
}
const PASS_REQ = { option: 'req', why: 'Pass req: without it the call leaves the transaction.' }
const READ_ENV = {
  message: 'Read src/lib/env.ts.',
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
}

export default tseslint.config(
  {
    ignores: [
      ...['**/*.mjs', '.next', 'data', 'next-env.d.ts', 'src/payload-types.ts'],
      ...['src/migrations', '**/importMap.js', '**/importMap.d.ts'],
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  { plugins: { ponte: { rules: { 'local-api-says': localApiSays } } } },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      complexity: ['error', 10],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'no-console': 'error',
      'no-restricted-syntax': ['error', READ_ENV],
    },
  },
  {
    files: ['app/**', 'src/{features,jobs,server}/**'],
    rules: { 'ponte/local-api-says': ['error', SAY_RIGHTS] },
  },
  { files: ['collections/**'], rules: { 'ponte/local-api-says': ['error', PASS_REQ] } },
  { files: ['src/sample/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/lib/env.ts', 'instrumentation.ts', 'tests/**', '*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**'],
    rules: { 'max-lines-per-function': 'off', 'max-params': 'off', 'ponte/local-api-says': 'off' },
  },
)
