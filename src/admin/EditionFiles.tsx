'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { optionWord } from '@/i18n/optionWords'
import { sizeText } from '@/lib/formats'

import { useWords } from './useWords'

type EditionFile = {
  language?: string | null
  format?: string | null
  sha256?: string | null
  bytes?: number | null
  failure?: string | null
}
type Edition = { state?: string; number?: string; files?: EditionFile[] | null }

/** The files of an edition, each with its size or with what went wrong. */
export function EditionFiles() {
  const { t } = useWords()
  const edition = (useDocumentInfo().data ?? {}) as Edition
  const files = edition.files ?? []
  return (
    <section className="field-type ponte-files">
      <h2>{t('admin.edition.files')}</h2>
      {edition.state !== 'frozen' && <p>{t('admin.edition.beforeFreeze')}</p>}
      {edition.state === 'frozen' && files.length === 0 && <p>{t('admin.edition.noFiles')}</p>}
      <ul>
        {files.map((file) => (
          <FileLine key={`${file.language}-${file.format}`} file={file} number={edition.number} />
        ))}
      </ul>
    </section>
  )
}

function FileLine({ file, number }: { file: EditionFile; number: string | undefined }) {
  const { locale, t } = useWords()
  const { language = '', format = '', bytes, failure, sha256 } = file
  const name = t('admin.edition.file', {
    language: optionWord(locale, 'language', language ?? ''),
    format: (format ?? '').toUpperCase(),
  })
  return (
    <li>
      {sha256 ? <a href={`/handbook/${number}/${language}/handbook.${format}`}>{name}</a> : name}
      {sha256 && bytes ? ` ${sizeText(locale, bytes)}` : null}
      {failure && <p className="ponte-dialog__error">{t('admin.edition.failed', { failure })}</p>}
    </li>
  )
}
