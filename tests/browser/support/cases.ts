/** Cases as a file holds them, for journeys that begin with an import. */
export const caseId = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

export const personOf = (id: string, label: string, facts: object, rest: object = {}) => ({
  id,
  label,
  facts,
  events: [],
  overrides: [],
  evidence: {},
  notes: {},
  ...rest,
})

export const caseOf = (n: number, label: string, rest: object = {}) => ({
  schemaVersion: 2,
  id: caseId(n),
  label,
  household: {},
  persons: [personOf('person-1', '', { whereabouts: 'belgium' })],
  notes: '',
  ...rest,
})

export const bundleOf = (cases: readonly object[]) =>
  JSON.stringify({ format: 'residence-routes-cases', version: 1, cases })

/** A household of two in which each has a date that runs, with papers, a note and something set by hand. */
export const household = caseOf(1, 'Blue house', {
  notes: 'Only for the file',
  persons: [
    personOf(
      'person-1',
      'mother',
      { whereabouts: 'belgium', sendingMethod: 'registered-post', identityPaper: 'none' },
      {
        events: [
          { type: 'applicationLodged', on: '2026-01-05', procedure: 'medical-regularisation' },
          { type: 'refusalNotified', on: '2026-11-10', by: 'hand', procedure: 'medical-regularisation' },
        ],
        overrides: [
          {
            procedure: 'medical-regularisation',
            condition: 'registeredPost',
            status: 'unmet',
            reason: 'No receipt seen',
            on: '2026-11-01',
          },
        ],
        evidence: { medicalCertificate: { state: 'requested', note: 'Hidden at home' } },
      },
    ),
    personOf(
      'person-2',
      '',
      { whereabouts: 'belgium' },
      { events: [{ type: 'orderNotified', on: '2026-11-12', by: 'hand', procedure: 'return' }] },
    ),
  ],
})
