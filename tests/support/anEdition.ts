import type {
  EditionSnapshot,
  RichText,
  RichTextNode,
  SnapshotChapter,
  SnapshotMethod,
} from '../../src/domain/handbook/editionSnapshot.ts'

export const textNode = (text: string, format = 0): RichTextNode => ({ type: 'text', text, format })

export const paragraph = (...children: (string | RichTextNode)[]): RichTextNode => ({
  type: 'paragraph',
  children: children.map((one) => (typeof one === 'string' ? textNode(one) : one)),
})

export const heading = (tag: string, text: string): RichTextNode => ({
  type: 'heading',
  tag,
  children: text === '' ? [] : [textNode(text)],
})

export const bullets = (...texts: string[]): RichTextNode => ({
  type: 'list',
  listType: 'bullet',
  start: 1,
  children: texts.map((text) => ({ type: 'listitem', children: [textNode(text)] })),
})

export const link = (url: string, text: string): RichTextNode => ({
  type: 'link',
  fields: { linkType: 'custom', url },
  children: [textNode(text)],
})

export const methodLink = (id: string, text: string): RichTextNode => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo: 'handbook-methods', value: id } },
  children: [textNode(text)],
})

export const richText = (...children: RichTextNode[]): RichText => ({
  root: { type: 'root', children },
})

/** A text in all three languages; each says which one it is. */
export const inAll = (text: string) => ({
  en: `${text} (en)`,
  sv: `${text} (sv)`,
  it: `${text} (it)`,
})

export function aMethod(own: Partial<SnapshotMethod> = {}): SnapshotMethod {
  return {
    id: 'walk',
    refId: 'HM-0001',
    slug: 'mapping-walk',
    version: '2026-03-12T09:30:00.000Z',
    title: inAll('Mapping walk'),
    inOneSentence: inAll('People walk the same streets and draw one map'),
    aims: ['mutual-understanding'],
    barriers: ['lack-of-contact'],
    settings: ['neighbourhood'],
    audience: inAll('Neighbours'),
    groupSizeMin: 8,
    groupSizeMax: 18,
    minutes: 150,
    preparationMinutes: 60,
    complexity: 2,
    costBand: 'low',
    staffAndCompetence: inAll('Two people who can hold a group outdoors'),
    objectives: [{ text: inAll('They name three places') }],
    whyItWorks: inAll('A street is neutral ground'),
    evidenceLevel: 1,
    materials: [{ text: inAll('A large map') }],
    steps: [
      {
        title: inAll('Gather'),
        minutes: 20,
        facilitator: inAll('Say who asked for the walk'),
        participants: inAll('Say one place you like'),
      },
    ],
    debriefQuestions: [{ text: inAll('What surprised you?') }],
    risksAndSafeguards: { en: richText(paragraph('Nobody is photographed (en)')) },
    tips: [{ text: inAll('Walk slowly') }],
    variations: [{ text: inAll('Walk in the evening') }],
    adaptation: {
      sweden: inAll('Walk between April and October'),
      italy: inAll('Never in August'),
      smallMunicipalities: inAll('Borrow a facilitator'),
    },
    evaluationForm: { en: richText(paragraph('Would you come again? (en)'), bullets('Yes', 'No')) },
    accessibility: inAll('Choose a route without steps'),
    sources: [{ title: 'A guide to walks', publisher: 'A publisher', year: 2010 }],
    adaptedFrom: null,
    licence: 'CC BY 4.0',
    related: [],
    ...own,
  }
}

export function aChapter(own: Partial<SnapshotChapter> = {}): SnapshotChapter {
  return {
    id: 'ground',
    slug: 'from-the-ground',
    order: 1,
    title: inAll('Starting from the ground'),
    inOneSentence: inAll('Listen first'),
    introduction: { en: richText(paragraph('Before the first meeting (en).')) },
    methods: [aMethod()],
    ...own,
  }
}

export function anEdition(own: Partial<EditionSnapshot> = {}): EditionSnapshot {
  return {
    number: '2026.1',
    frozenOn: '2026-11-20',
    title: { en: 'Handbook', sv: 'Handbok', it: 'Manuale' },
    chapters: [aChapter()],
    ...own,
  }
}
