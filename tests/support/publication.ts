const row = { text: 'Start small.' }

/** What publication asks of a practice beyond what submission does. */
export const FOR_PUBLICATION = {
  objectives: 'Fewer cars at the gate.',
  steps: [1, 2, 3].map((month) => ({ title: `Step ${month}`, text: 'We did this.', month })),
  beneficiaries: ['children' as const],
  reach: { number: 40, unit: 'pupils' as const, year: 2025 },
  participation: { level: 'involve' as const },
  context: {
    populationBand: 'under-10k' as const,
    governanceLevel: 'local' as const,
    legalCompetenceSE: 'The municipality.',
    legalCompetenceIT: 'The municipality.',
    deliveryBody: 'school' as const,
    prerequisites: 'A safe pavement.',
  },
  resources: {
    costTotal: 900,
    costBand: 'under-10k' as const,
    runningCost: 100,
    funding: ['own' as const],
    timeToFirstResult: 2,
    notKnown: ['staffFte' as const],
  },
  results: [{ indicator: 'Cars at the gate', unit: 'cars', baseline: 60, after: 35, year: 2025 }],
  evidenceLevel: 2,
  didNotWork: 'The app was not used.',
  dos: [row],
  donts: [row],
  transferability: { mustKeep: [row], canAdapt: [row], ownerOffers: ['call' as const] },
}
