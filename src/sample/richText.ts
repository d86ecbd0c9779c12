import {
  convertMarkdownToLexical,
  editorConfigFactory,
  type SanitizedServerEditorConfig,
} from '@payloadcms/richtext-lexical'
import type { Payload } from 'payload'

import type { Localised } from '@/domain/locales'

type Converter = (markdown: unknown) => Localised<object> | undefined

/** Turns the content's light Markdown, in each language it has, into what the editor stores. */
export async function richTextConverter(payload: Payload): Promise<Converter> {
  const editorConfig: SanitizedServerEditorConfig = await editorConfigFactory.default({
    config: payload.config,
  })
  const convert = (markdown: string) => convertMarkdownToLexical({ editorConfig, markdown })
  return (value) => {
    if (value === null || typeof value !== 'object') return undefined
    const texts = Object.entries(value as Record<string, string>)
    return Object.fromEntries(texts.map(([locale, markdown]) => [locale, convert(markdown)]))
  }
}
