import type {
  EditionSnapshot,
  SnapshotChapter,
  SnapshotMethod,
} from '../domain/handbook/editionSnapshot.ts'
import { LANGUAGE_NAMES } from '../domain/locales.ts'
import type { Locale, Localised } from '../domain/locales.ts'

import type {
  ChapterDocument,
  HandbookDocument,
  MethodDocument,
  MethodReference,
  Text,
} from './documentModel.ts'
import { frontNotices, labelsIn } from './frontMatter.ts'
import { languagesOf, withLanguageNote } from './languageNote.ts'
import { methodFacts } from './methodFacts.ts'
import { methodSections } from './methodSections.ts'
import { richPart } from './sectionParts.ts'
import { textOf, wordingIn } from './wording.ts'
import type { Wording } from './wording.ts'

export type DocumentOptions = { siteUrl: string }

type Build = { words: Wording; siteUrl: string; titles: Map<string, Text> }

/** The edition as one plain document in one language; what that language lacks is borrowed and marked. */
export function handbookDocument(
  snapshot: EditionSnapshot,
  locale: Locale,
  { siteUrl }: DocumentOptions,
): HandbookDocument {
  const words = wordingIn(locale)
  const { number, frozenOn } = snapshot
  const title = titleOf(words, snapshot.title, number)
  const build = {
    words,
    siteUrl: siteUrl.replace(/\/+$/, ''),
    titles: methodTitles(words, snapshot),
  }
  return {
    lang: locale,
    date: frozenOn,
    title,
    author: 'Ponte',
    description: words.t('documents.description', { number }),
    edition: words.t('documents.edition', { number }),
    fixedOn: words.t('documents.fixedOn', { date: words.date(frozenOn) }),
    language: LANGUAGE_NAMES[locale],
    licence: 'CC BY 4.0',
    notices: frontNotices(words, { title: title.text, number, frozenOn, siteUrl: build.siteUrl }),
    labels: labelsIn(words),
    chapters: snapshot.chapters
      .toSorted((a, b) => a.order - b.order)
      .map((chapter) => chapterDocument(build, chapter)),
  }
}

function chapterDocument(build: Build, chapter: SnapshotChapter): ChapterDocument {
  const { words } = build
  const { methods, ...own } = chapter
  const opening = withLanguageNote(words, own, {
    id: chapter.id,
    number: chapter.order,
    label: words.t('documents.chapter', { number: chapter.order }),
    title: titleOf(words, chapter.title, chapter.slug),
    lead: textOf(words, chapter.inOneSentence),
    note: null,
    introduction: naming(chapter.slug, () => richPart(words, chapter.introduction))[0] ?? null,
  })
  return {
    ...opening,
    methods: methods.map((method) =>
      naming(method.slug, () => methodDocument(build, chapter, method)),
    ),
  }
}

function methodDocument(
  { words, siteUrl, titles }: Build,
  chapter: SnapshotChapter,
  method: SnapshotMethod,
): MethodDocument {
  const related = method.related.flatMap((id): MethodReference[] => {
    const title = titles.get(id)
    return title ? [{ id, title }] : []
  })
  return withLanguageNote(words, method, {
    id: method.id,
    refId: method.refId,
    version: words.t('documents.versionOf', { date: words.date(method.version) }),
    versionDay: words.date(method.version),
    languages: languagesOf(method).join(', '),
    url: `${siteUrl}/${words.locale}/handbook/${chapter.slug}/${method.slug}`,
    title: titleOf(words, method.title, method.slug),
    lead: textOf(words, method.inOneSentence),
    note: null,
    facts: methodFacts(words, method),
    sections: methodSections(words, method, related),
  })
}

function methodTitles(words: Wording, { chapters }: EditionSnapshot): Map<string, Text> {
  const methods = chapters.flatMap((chapter) => chapter.methods)
  return new Map(methods.map(({ id, slug, title }) => [id, titleOf(words, title, slug)]))
}

const titleOf = (words: Wording, title: Localised, otherwise: string): Text =>
  textOf(words, title) ?? { text: otherwise, lang: words.locale, tag: null }

/** An error then names the text that it comes from. */
function naming<T>(text: string, build: () => T): T {
  try {
    return build()
  } catch (error) {
    throw new Error(`The text "${text}" cannot be printed: ${(error as Error).message}`, {
      cause: error,
    })
  }
}
