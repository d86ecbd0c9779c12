import { LANGUAGE_NAMES, type Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'
import { sizeText } from '@/lib/formats.ts'

import { fileAddress } from './editionFiles.ts'
import type { Edition } from './findEditions.ts'

type EditionFilesProps = { locale: Locale; edition: Edition }

/** Every file of an edition with its size and its sum. */
export function EditionFiles({ locale, edition: { number, files } }: EditionFilesProps) {
  return (
    <table className="files">
      <caption className="visually-hidden">
        {message(locale, 'handbook.editions.files', { number })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{message(locale, 'handbook.editions.file')}</th>
          <th scope="col">{message(locale, 'handbook.editions.fileSize')}</th>
          <th scope="col">{message(locale, 'handbook.editions.sum')}</th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <tr key={file.key}>
            <th scope="row">
              <a href={fileAddress(number, file)} hrefLang={file.language}>
                <span lang={file.language}>{LANGUAGE_NAMES[file.language]}</span>,{' '}
                {file.format.toUpperCase()}
              </a>
            </th>
            <td className="number">{sizeText(locale, file.bytes)}</td>
            <td className="sum">{file.sha256}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
