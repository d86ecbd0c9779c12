import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { s3Storage } from '@payloadcms/storage-s3'
import { en } from '@payloadcms/translations/languages/en'
import { it } from '@payloadcms/translations/languages/it'
import { sv } from '@payloadcms/translations/languages/sv'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { collections } from './collections'
import { assignManyEndpoint } from './collections/shared/review/assignEndpoints'
import { jobs } from '@/jobs'
import { env } from '@/lib/env'
import { databaseUrl, payloadSecret } from '@/lib/dataFolder'
import { siteUrl } from '@/lib/siteUrl'
import { databaseAdapter } from '@/server/database'
import { panelWords } from '@/i18n/panelWords'
import { errorsAsContract } from '@/server/errors/errorsAsContract'
import { mailAdapter } from '@/server/mailAdapter'
import { s3Settings } from '@/server/storage'
import { closeSystemCollections } from '@/server/closeSystemCollections'
import { refuseThoseWhoLeft } from '@/server/refuseThoseWhoLeft'

const REFUSALS = {
  Forbidden: 'debug',
  NotFound: 'debug',
  QueryError: 'debug',
  Refusal: 'debug',
} as const
const root = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  admin: {
    avatar: 'default',
    dateFormat: 'd MMMM yyyy, HH:mm',
    components: {
      beforeLogin: ['/src/admin/SampleSignIns#SampleSignIns'],
      providers: ['/src/admin/Landmark#Landmark'],
      graphics: { Icon: '/src/admin/Brand#Icon', Logo: '/src/admin/Brand#Logo' },
      beforeNavLinks: ['/src/admin/DeskLinks#DeskLinks'],
      // What waits stands there; the collections stand in the menu.
      views: {
        dashboard: { Component: '/src/admin/Welcome#Welcome' },
        translations: {
          Component: '/src/admin/TranslationGaps#TranslationGaps',
          exact: true,
          path: '/translations',
        },
        desk: { Component: '/src/admin/DeskQueue#DeskQueue', exact: true, path: '/desk' },
        deskAssign: {
          Component: '/src/admin/DeskAssign#DeskAssign',
          exact: true,
          path: '/desk/assign',
        },
        deskNumbers: {
          Component: '/src/admin/DeskNumbers#DeskNumbers',
          exact: true,
          path: '/desk/numbers',
        },
        mails: { Component: '/src/admin/Mails#Mails', exact: true, path: '/mails' },
      },
    },
    importMap: {
      baseDir: root,
      importMapFile: path.join(root, 'app/(payload)/admin/importMap.js'),
    },
    meta: { titleSuffix: ' · Ponte', icons: [{ rel: 'icon', url: '/icon.svg' }] },
    user: 'users',
  },
  collections,
  cors: [siteUrl()],
  csrf: [siteUrl()],
  db: databaseAdapter(databaseUrl()),
  defaultDepth: 1,
  editor: lexicalEditor({
    // It takes the Tab key, and whoever writes without a mouse could never leave the text.
    features: ({ defaultFeatures }) => defaultFeatures.filter(({ key }) => key !== 'indent'),
  }),
  email: mailAdapter(),
  endpoints: [assignManyEndpoint],
  graphQL: { maxComplexity: 250 },
  hooks: { afterError: [errorsAsContract] },
  i18n: { fallbackLanguage: 'en', supportedLanguages: { en, it, sv }, translations: panelWords },
  jobs,
  localization: {
    defaultLocale: 'en',
    fallback: false,
    locales: [
      { code: 'en', label: 'English' },
      { code: 'sv', label: 'Svenska' },
      { code: 'it', label: 'Italiano' },
    ],
  },
  // A refusal is an answer, not a fault of the server.
  loggingLevels: REFUSALS,
  logger: { options: { level: env.LOG_LEVEL } },
  maxDepth: 3,
  onInit: (payload) => {
    closeSystemCollections(payload)
    refuseThoseWhoLeft(payload)
  },
  plugins: [
    s3Storage({
      bucket: env.S3_BUCKET ?? '',
      collections: { documents: { prefix: 'documents' }, media: { prefix: 'media' } },
      config: s3Settings(),
      alwaysInsertFields: true,
      enabled: env.S3_BUCKET !== undefined,
    }),
  ],
  secret: payloadSecret(),
  serverURL: siteUrl(),
  sharp,
  telemetry: false,
  typescript: { outputFile: path.join(root, 'src/payload-types.ts') },
  upload: { abortOnLimit: true, limits: { fileSize: 20 * 1024 * 1024 } },
})
