/**
 * Where the admin panel's own wording is not as ours: it takes every noun for masculine, writes
 * buttons as titles, and calls a language a locale.
 */
export const panelWords = {
  en: {
    fields: { collapseAll: 'Collapse all', showAll: 'Show all' },
    general: {
      createNew: 'Create',
      creatingNewLabel: 'New entry: {{label}}',
      lastModified: 'Last changed',
      locale: 'Language',
      or: 'or',
      perPage: 'Per page: {{limit}}',
    },
    version: { saveDraft: 'Save draft' },
  },
  sv: {
    general: {
      createNew: 'Skapa',
      creatingNewLabel: 'Ny post: {{label}}',
      noLabel: '({{label}} saknas)',
      or: 'eller',
      perPage: 'Per sida: {{limit}}',
    },
  },
  it: {
    general: {
      all: 'Elenco:',
      createNew: 'Creare',
      creatingNewLabel: 'Nuova voce: {{label}}',
      locale: 'Lingua',
      noLabel: '({{label}}: manca)',
      or: 'o',
      perPage: 'Per pagina: {{limit}}',
    },
    version: { saveDraft: 'Salvare la bozza' },
  },
}
