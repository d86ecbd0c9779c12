import { isLocale, type Locale, LOCALES } from '@/domain/locales.ts'

/** A rendered file of an edition: where it lies and what is known of its bytes. */
export type EditionFile = {
  language: Locale
  format: string
  key: string
  sha256: string
  bytes: number
}

type StoredFile = { [name in keyof EditionFile]?: EditionFile[name] | null }

/** The files that can be downloaded: those whose rendering has come to an end, by language. */
export function readyFiles(stored: StoredFile[] | null | undefined): EditionFile[] {
  const ready = (stored ?? []).filter(isReady)
  return ready.toSorted((a, b) => LOCALES.indexOf(a.language) - LOCALES.indexOf(b.language))
}

function isReady(file: StoredFile): file is EditionFile {
  return Boolean(
    isLocale(file.language) && file.format && file.key && file.sha256 && (file.bytes ?? 0) > 0,
  )
}

/** Where a file is downloaded from, below the edition's own address. */
export const filePath = ({ language, format }: Pick<EditionFile, 'language' | 'format'>): string =>
  `${language}/handbook.${format}`

/** The lasting address of a file. */
export const fileAddress = (
  edition: string,
  file: Pick<EditionFile, 'language' | 'format'>,
): string => `/handbook/${edition}/${filePath(file)}`

/** The name under which a reader finds the file again in a folder of downloads. */
export const downloadName = (edition: string, { language, format }: EditionFile): string =>
  `ponte-handbook-${edition}-${language}.${format}`.replace(/[^\w.-]/g, '_')

/** The sums as `sha256sum --check` reads them, paths relative to the edition's address. */
export const sumsText = (files: EditionFile[]): string =>
  files.map((file) => `${file.sha256}  ${filePath(file)}\n`).join('')
