import type { HandbookDocument, Labels } from './documentModel.ts'
import type { Wording } from './wording.ts'

type Front = { title: string; number: string; frozenOn: string; siteUrl: string }

/** What the title page says: how to cite, what the licence allows, what an edition promises. */
export function frontNotices(
  { locale, t, language }: Wording,
  { title, number, frozenOn, siteUrl }: Front,
): HandbookDocument['notices'] {
  // A citation names this edition's own file, which stays when the next edition comes.
  const url = `${siteUrl}/handbook/${number}/${locale}/handbook.pdf`
  const citation = t('documents.citation', {
    title,
    edition: t('documents.edition', { number }),
    language: language(locale),
    year: frozenOn.slice(0, 4),
  })
  return [
    { title: t('documents.howToCite'), paragraphs: [citation], url },
    {
      title: t('documents.licence'),
      paragraphs: [t('documents.licenceText')],
      url: 'https://creativecommons.org/licenses/by/4.0/',
    },
    {
      title: t('documents.versions'),
      paragraphs: [t('documents.versionsText'), t('documents.missingText')],
      url: null,
    },
  ]
}

/** The fixed words that the template itself sets. */
export function labelsIn({ t }: Wording): Labels {
  return {
    contents: t('documents.contents'),
    method: t('documents.method'),
    methodsInChapter: t('documents.methodsInChapter'),
    glance: t('documents.glance'),
    facilitator: t('documents.facilitator'),
    participants: t('documents.participants'),
    formPlace: t('documents.form.place'),
    formDate: t('documents.form.date'),
    page: t('documents.page'),
    onTheWeb: t('documents.onTheWeb'),
    texts: t('documents.texts'),
    textsNumber: t('documents.texts.number'),
    textsVersion: t('documents.texts.version'),
    textsLanguages: t('documents.texts.languages'),
    textsPage: t('documents.texts.page'),
  }
}
