import { derive } from '@/machines/bands/kinds'
import { hasLastedYears } from '@/machines/deadlines/spans'

/** 77quater 2°, 3°, 3bis°, 4° and 5°: these open the protection for everyone. */
const opening = ['weakness-used', 'force-or-lies', 'family-paid', 'life-in-danger', 'lasting-harm'] as const
/** 77quater 6° and 7°: art. 61/2 leaves them out. */
const notOpening = ['regular-business', 'organised-group'] as const

export const traffickingBands = {
  /**
   * What the situations point to. Art. 61/2 §1 takes exploitation, and paid help within 77quater 1°–5°; 1° (a minor)
   * only for unaccompanied minors, so `child` needs a further look. `child-or-more`: the same, with doubt about exploitation.
   */
  situationKind: derive({
    bands: [
      'exploitation',
      'aggravated-journey',
      'child',
      'child-or-more',
      'other-aggravation',
      'only-paid-help',
      'none',
      'unsure',
    ],
    inputs: ['situationsHere', 'situationsJourney'],
    band: ({ situationsHere, situationsJourney }) => {
      if (situationsHere.some((s) => s !== 'none' && s !== 'unsure')) return 'exploitation'
      if (opening.some((s) => situationsJourney.includes(s))) return 'aggravated-journey'
      if (situationsJourney.includes('under-18'))
        return situationsHere.includes('unsure') ? 'child-or-more' : 'child'
      if (situationsHere.includes('unsure') || situationsJourney.includes('unsure')) return 'unsure'
      if (notOpening.some((s) => situationsJourney.includes(s))) return 'other-aggravation'
      return situationsJourney.includes('only-paid') ? 'only-paid-help' : 'none'
    },
  }),
  /** Time from the statement to the dismissal of the criminal file (practice: two years or more). */
  caseLength: derive({
    bands: ['two-years-or-more', 'under-two-years', 'unsure'],
    inputs: ['statementMadeOn', 'caseDismissedOn'],
    band: ({ statementMadeOn, caseDismissedOn }) => {
      if (statementMadeOn === 'unsure' || caseDismissedOn === 'unsure') return 'unsure'
      if (caseDismissedOn < statementMadeOn) return 'unsure'
      return hasLastedYears(statementMadeOn, caseDismissedOn, 2) ? 'two-years-or-more' : 'under-two-years'
    },
  }),
} as const
