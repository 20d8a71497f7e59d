import { ask, conclude } from '@/machines/engine/condition'
import { appliesIf } from '@/machines/engine/procedure'

/**
 * Precondition of the stages that are about an order that was given. Whoever is not sure of it is asked nothing about it:
 * every point waits for the paper.
 */
export const hasOrder = appliesIf('orderToLeave', ['yes'], {
  basis: ['aliens-act:7:al.1'],
  doubt: {
    applies: 'open',
    why: 'Without the paper no point about the order can be settled, and none applies without an order (7 al. 1).',
  },
})

/**
 * States that lead to `next` for an order of which the term still runs; for every other one there is nothing to ask. A Dublin
 * decision gives a day to report, and an annex 38 addresses the guardian: article 74/14 does not apply to them. No `appliesIf`:
 * that gives one reason, here there are four with a basis each, and two of the conditions go on once the term is over.
 */
export const runningTerm = <const T extends string>(next: T) =>
  ({
    paper: ask('orderPaper', {
      order: 'clock',
      dublin: 'dublinDay',
      'bring-back': 'guardianOrder',
    }),
    clock: ask('termClock', { running: next, over: 'termOver', 'no-term': 'noTerm' }),
    dublinDay: conclude('not-applicable', { basis: ['aliens-act:51/5:§4'] }),
    guardianOrder: conclude('not-applicable', { basis: ['aliens-act:61/18'] }),
    termOver: conclude('not-applicable', { basis: ['aliens-act:74/14:§2', 'aliens-act:74/15'] }),
    noTerm: conclude('not-applicable', { basis: ['aliens-act:74/14:§3', 'aliens-act:74/15'] }),
  }) as const

/** To ask for more time; not again where that was done. */
export const askExtension = {
  remedy: 'ask-extension',
  taken: { fact: 'extensionRequest', answers: ['made-with-proof', 'made-without-proof'] },
} as const

/** To ask the Council for urgent suspension; not again where it has or had that request. */
export const askUrgently = {
  remedy: 'urgent-request',
  taken: { fact: 'urgentRequest', answers: ['in-time', 'late', 'measures', 'granted', 'rejected'] },
} as const
