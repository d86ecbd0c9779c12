'use client'

import { useEffect, useRef, useState } from 'react'

import { useConfig, useRouteCache } from '@payloadcms/ui'
import { z } from 'zod'

import { type NewWords, wordsToWrite } from '@/domain/translations/sections'

import { useWords } from '../useWords'

import type { ShownSection, TranslateFormProps } from './TranslateForm'

type Typing = { index: number; text: string }

const refusalSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })
const savedSchema = z.object({ doc: z.object({ updatedAt: z.string() }) })

const storedWords = ({ passages }: ShownSection): string[] =>
  passages.map(({ translation }) => translation)

/** What has been typed and is not what is stored. */
function unsaved(typed: NewWords, sections: ShownSection[]): NewWords {
  const changed = sections.flatMap((section): [string, readonly string[]][] => {
    const words = typed[section.path]
    const isSame = storedWords(section).every((one, index) => one === words?.[index])
    return words && !isSame ? [[section.path, words]] : []
  })
  return Object.fromEntries(changed)
}

/** What the translator has typed and not saved yet, and how it is saved. */
export function useTranslation(props: TranslateFormProps) {
  const { collection, id, entry, languages, leaves, sections } = props
  const { locale, t } = useWords()
  const { api } = useConfig().config.routes
  const { clearRouteCache } = useRouteCache()
  const version = useRef(props.version)
  const [typed, setTyped] = useState<NewWords>({})
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  useEffect(() => {
    version.current = props.version
  }, [props.version])
  const changed = unsaved(typed, sections)
  const isChanged = Object.keys(changed).length > 0
  useWarningBeforeLeaving(isChanged)

  const change = (section: ShownSection, { index, text }: Typing) => {
    const before = typed[section.path] ?? storedWords(section)
    setTyped({ ...typed, [section.path]: before.with(index, text) })
  }

  const ask = async (path: string, request: RequestInit, done: string): Promise<unknown> => {
    setBusy(true)
    setSaid(t('admin.working'))
    const answer = await asked(`${api}/${collection}/${id}${path}`, request, locale)
    setBusy(false)
    if (!answer) setSaid(t('admin.unreachable'))
    else setSaid(answer.refusal ?? done)
    return answer?.refusal ? null : (answer?.body ?? null)
  }

  const save = async ({ isReviewed }: { isReviewed: boolean }) => {
    const words = wordsToWrite(entry, { leaves, from: languages.from, words: changed })
    const body = isReviewed
      ? { ...words, translations: { [languages.to]: { state: 'reviewed' } } }
      : words
    const request = {
      method: 'PATCH',
      headers: { 'If-Match': `"${version.current}"` },
      body: JSON.stringify(body),
    }
    const done = t(isReviewed ? 'languages.translate.reviewed' : 'languages.translate.saved')
    const saved = await ask(`?locale=${languages.to}&draft=true&depth=0`, request, done)
    const parsed = savedSchema.safeParse(saved)
    if (!parsed.success) return
    version.current = parsed.data.doc.updatedAt
    clearRouteCache()
  }

  const fill = async () => {
    const request = { method: 'POST', body: JSON.stringify({ language: languages.to }) }
    const filled = await ask('/translate', request, t('languages.translate.filled'))
    if (filled) clearRouteCache()
  }

  const words = Object.fromEntries(
    sections.map((section) => [section.path, typed[section.path] ?? storedWords(section)]),
  )
  return { words, isBusy, isChanged, said, change, save, fill }
}

type Answer = { body: unknown; refusal: string | null }

async function asked(
  address: string,
  request: RequestInit,
  locale: string,
): Promise<Answer | null> {
  try {
    const headers = { 'Accept-Language': locale, 'Content-Type': 'application/json' }
    const response = await fetch(address, {
      ...request,
      credentials: 'include',
      headers: { ...headers, ...(request.headers as Record<string, string> | undefined) },
    })
    const body: unknown = await response.json()
    const refusal = response.ok ? null : (refusalSchema.parse(body).errors[0]?.message ?? '')
    return { body, refusal }
  } catch {
    return null // told by the caller: the server does not answer
  }
}

/** The browser asks before a page is left with words that nobody has saved. */
function useWarningBeforeLeaving(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isChanged])
}
