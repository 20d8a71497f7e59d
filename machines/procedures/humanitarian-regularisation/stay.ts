import { ask, conclude, condition } from '@/machines/engine/condition'

const longStay = ['aliens-act:9'] as const

/** The stay that is asked for goes beyond the stay that is held: with an unlimited one there is nothing to ask for. */
export const noUnlimitedStay = condition({
  stay: ask('currentStay', {
    none: 'noStayHeld',
    'short-stay': 'noStayHeld',
    'procedure-document': 'noStayHeld',
    temporary: 'cardHeld',
    unlimited: 'unlimitedHeld',
  }),
  noStayHeld: conclude('met', { basis: longStay }),
  cardHeld: conclude('to-verify', { basis: longStay, nature: 'discretionary', remedy: 'compare-with-card' }),
  unlimitedHeld: conclude('unmet', { basis: longStay }),
})

/**
 * The Act names no entry ban. The Immigration Office calls a file without object while one stands, which the Council of State
 * let stand; after the Court of Justice, a ban has no effect yet for somebody who never left.
 */
export const noEntryBan = condition({
  ban: ask('entryBan', { no: 'noBan', yes: 'banStands' }),
  noBan: conclude('not-applicable', { basis: ['practice:9bis-entry-ban'], nature: 'practice' }),
  banStands: conclude('to-verify', {
    basis: [
      'practice:9bis-entry-ban',
      'council-of-state:235.719',
      'court-of-justice:C-806/18',
      'aliens-act:74/12:§1:al.1',
    ],
    nature: 'practice',
    remedy: 'ask-to-lift-the-ban',
  }),
})
