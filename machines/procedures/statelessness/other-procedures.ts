import { ask, conclude, condition } from '@/machines/engine/condition'

const beside = ['aliens-act:57/42'] as const
const court = ['aliens-act:57/41:§3'] as const
const waiting = { nature: 'assessed', remedy: 'plan-with-lawyer' } as const

/** A running application for protection suspends this one; a status that it gave leaves it without object (57/42). */
export const protection = condition({
  procedure: ask('protectionProcedure', {
    pending: 'waitsForProtection',
    'cassation-admitted': 'waitsForProtection',
    ended: 'outcome',
    never: 'noProtectionAsked',
  }),
  outcome: ask('protectionOutcome', {
    granted: 'withoutObject',
    refused: 'protectionOver',
    other: 'protectionOver',
  }),
  noProtectionAsked: conclude('met', { basis: beside }),
  protectionOver: conclude('met', { basis: beside }),
  // The CGRS may already advise where it can.
  waitsForProtection: conclude('to-verify', { basis: beside, ...waiting }),
  withoutObject: conclude('unmet', { basis: beside }),
})

/** Both time limits stand still while a family court looks at statelessness (57/41 §3). */
export const courtCase = condition({
  court: ask('statelessnessJudgment', {
    never: 'noCourtCase',
    recognised: 'noCourtCase',
    refused: 'noCourtCase',
    pending: 'waitsForCourt',
  }),
  noCourtCase: conclude('met', { basis: court }),
  waitsForCourt: conclude('to-verify', { basis: court, ...waiting }),
})
