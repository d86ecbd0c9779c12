import { existsSync } from 'node:fs'
import path from 'node:path'

import type { I18nClient } from '@payloadcms/translations'

import { dataFolder } from '@/lib/dataFolder'

import { serverWords } from './serverWords'

const FILE = 'sample-sign-ins.json'

/** In sample mode, where the sign-ins are kept; the passwords themselves never stand on a page. */
export function SampleSignIns({ i18n }: { i18n: I18nClient }) {
  if (!existsSync(path.join(dataFolder(), FILE))) return null
  const { t } = serverWords(i18n)
  return (
    <div className="ponte-note">
      <p className="ponte-note__title">{t('admin.signIns.title')}</p>
      <p>{t('admin.signIns.text', { file: FILE })}</p>
    </div>
  )
}
