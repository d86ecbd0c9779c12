import type { Locale } from '@/domain/locales.ts'
import type { RichText } from '@/domain/handbook/editionSnapshot.ts'
import type { ResultFigure } from '@/features/ui/resultFigure.ts'

/** The guide's fixed words, one set a language, so that photographs show real lengths. */
export type Samples = {
  title: string
  theme: string
  area: string
  summary: string
  place: string
  years: string
  cost: string
  time: string
  reach: string
  steps: { title: string; meta: string }[]
  worked: string[]
  didNot: string[]
  sweden: string
  italy: string
  statement: string
  source: string
  citation: string
  figures: ResultFigure[]
}

const en: Samples = {
  title: 'Grandchildren teach the counter',
  theme: 'Digital skills',
  area: 'Digitalized Communities',
  summary:
    'Secondary-school pupils spend two afternoons a month at the registry office, helping older residents with the digital identity.',
  place: 'Borgo Esempio, Emilia-Romagna',
  years: 'since 2022',
  cost: 'Under €10,000',
  time: '3 months',
  reach: '410 people',
  steps: [
    { title: 'Agreed hours with the school', meta: 'Month 1 · deputy head and registry office' },
    { title: 'Trained twelve pupils in a day', meta: 'Month 2 · privacy, patience' },
    { title: 'Opened a second table beside the counter', meta: 'Month 3 · two afternoons' },
  ],
  worked: ['Fixed hours, known faces', 'A rule: the visitor holds the telephone'],
  didNot: ['A helpline: nobody over seventy called', 'Summer: no pupils, no service'],
  sweden: 'The municipality’s contact centre or the library. Banks issue the electronic identity.',
  italy: 'Registry office of the comune. Accredited providers issue the digital identity.',
  statement: 'Clear enough to write a work plan from. Keep counting.',
  source: 'Reviewed by the Secretariat, 14 March 2026, rubric 1.0',
  citation: 'Borgo Esempio (2026). Grandchildren teach the counter. BP-2026-014, version 3. Ponte.',
  figures: [
    { indicator: 'Minutes in the queue, median', baseline: 34, after: 22, year: 2024 },
    { indicator: 'Leave with the matter done', unit: '%', baseline: 48, after: 81, year: 2024 },
    { indicator: 'Staff hours on passwords a week', baseline: 9, after: 2.5, year: 2024 },
    { indicator: 'Visitors a month', baseline: null, after: 68, year: 2024 },
  ],
}

const sv: Samples = {
  ...en,
  title: 'Barnbarnen tar plats vid medborgarkontoret',
  theme: 'Digital kompetens',
  area: 'Digitaliserade samhällen',
  summary:
    'Gymnasieelever hjälper två eftermiddagar i månaden äldre invånare med den elektroniska legitimationen på folkbokföringskontoret.',
  years: 'sedan 2022',
  cost: 'Under 10 000 €',
  time: '3 månader',
  reach: '410 personer',
  steps: [
    { title: 'Kom överens med skolan om tider', meta: 'Månad 1 · biträdande rektor och kontoret' },
    { title: 'Utbildade tolv elever på en dag', meta: 'Månad 2 · integritet, tålamod' },
    { title: 'Öppnade ett andra bord bredvid disken', meta: 'Månad 3 · två eftermiddagar' },
  ],
  worked: ['Fasta tider, kända ansikten', 'En regel: besökaren håller i telefonen'],
  didNot: ['En hjälptelefon: ingen över sjuttio ringde', 'Sommaren: inga elever, ingen hjälp'],
  sweden: 'Kommunens kontaktcenter eller biblioteket. Bankerna utfärdar e-legitimationen.',
  italy: 'Folkbokföringen i kommunen. Godkända leverantörer utfärdar den digitala identiteten.',
  statement: 'Tydligt nog att skriva en arbetsplan efter. Fortsätt att räkna.',
  source: 'Granskad av sekretariatet den 14 mars 2026, bedömningsmall 1.0',
  figures: [
    { indicator: 'Minuter i kön, median', baseline: 34, after: 22, year: 2024 },
    { indicator: 'Går därifrån med ärendet klart', unit: '%', baseline: 48, after: 81, year: 2024 },
    { indicator: 'Arbetstimmar på lösenord i veckan', baseline: 9, after: 2.5, year: 2024 },
    { indicator: 'Besökare i månaden', baseline: null, after: 68, year: 2024 },
  ],
}

const it: Samples = {
  ...en,
  title: 'I nipoti insegnano allo sportello',
  theme: 'Competenze digitali',
  area: 'Comunità digitalizzate',
  summary:
    'Due pomeriggi al mese gli studenti delle superiori aiutano all’anagrafe i residenti anziani con l’identità digitale.',
  years: 'dal 2022',
  cost: 'Meno di 10.000 €',
  time: '3 mesi',
  reach: '410 persone',
  steps: [
    { title: 'Orari concordati con la scuola', meta: 'Mese 1 · vicepreside e anagrafe' },
    { title: 'Dodici studenti formati in un giorno', meta: 'Mese 2 · riservatezza, pazienza' },
    { title: 'Un secondo tavolo accanto allo sportello', meta: 'Mese 3 · due pomeriggi' },
  ],
  worked: ['Orari fissi, volti conosciuti', 'Una regola: il telefono resta in mano a chi chiede'],
  didNot: ['Un numero di telefono: nessuno sopra i settanta', 'L’estate: senza studenti, chiuso'],
  sweden: 'Il centro contatti del comune o la biblioteca. L’identità elettronica è delle banche.',
  italy: 'L’anagrafe del comune. L’identità digitale è rilasciata da gestori accreditati.',
  statement: 'Abbastanza chiaro da ricavarne un piano di lavoro. Continuare a contare.',
  source: 'Revisione del Segretariato, 14 marzo 2026, griglia 1.0',
  figures: [
    { indicator: 'Minuti in coda, mediana', baseline: 34, after: 22, year: 2024 },
    { indicator: 'Esce con la pratica conclusa', unit: '%', baseline: 48, after: 81, year: 2024 },
    { indicator: 'Ore di personale per le password', baseline: 9, after: 2.5, year: 2024 },
    { indicator: 'Visitatori al mese', baseline: null, after: 68, year: 2024 },
  ],
}

export const SAMPLES: Record<Locale, Samples> = { en, sv, it }

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })

/** One of every node that the editor can store. */
export const SAMPLE_RICH_TEXT: RichText = {
  root: {
    children: [
      { type: 'heading', tag: 'h2', children: [text('Säkerhet / Sicurezza')] },
      {
        type: 'paragraph',
        children: [
          text('Ett '),
          text('fett', 1),
          text(', ett '),
          text('kursivt', 2),
          text(' ord, CO'),
          text('2', 32),
          text(' och en '),
          { type: 'link', fields: { url: 'https://example.org/' }, children: [text('länk')] },
          text('. '),
          { type: 'link', fields: { url: 'javascript:void 0' }, children: [text('Ingen länk.')] },
        ],
      },
      {
        type: 'list',
        listType: 'bullet',
        children: [
          { type: 'listitem', children: [text('Una prima voce')] },
          { type: 'listitem', children: [text('En andra punkt')] },
        ],
      },
      { type: 'heading', tag: 'h3', children: [text('Ordning')] },
      {
        type: 'list',
        listType: 'number',
        start: 3,
        children: [
          { type: 'listitem', children: [text('Tredje')] },
          { type: 'listitem', children: [text('Quarto')] },
        ],
      },
      { type: 'quote', children: [text('Biblioteket är rätt dörr här.')] },
      { type: 'unknown', children: [{ type: 'paragraph', children: [text('Un nodo ignoto.')] }] },
    ],
  },
}
