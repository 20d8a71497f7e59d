import { ask, conclude, condition } from '@/machines/engine/condition'

/** Danger for public order or national security may end each paper (61/2 §3, 61/3 §3, 61/4 §2) and bars the six months. */
export const publicOrder = condition({
  concern: ask('publicOrderConcern', { no: 'noConcern', yes: 'decision' }),
  decision: ask('publicOrderDecision', { yes: 'dangerDecided', no: 'concernWeighed' }),
  noConcern: conclude('met', { basis: ['aliens-act:61/2:§3', 'aliens-act:61/4:§1'] }),
  dangerDecided: conclude('unmet', {
    basis: ['aliens-act:61/2:§3', 'aliens-act:61/3:§3', 'aliens-act:61/4:§1', 'aliens-act:61/4:§2'],
    nature: 'assessed',
    remedy: 'talk-to-lawyer',
  }),
  concernWeighed: conclude('to-verify', {
    basis: ['aliens-act:61/2:§3', 'aliens-act:61/3:§3', 'aliens-act:61/4:§1'],
    nature: 'assessed',
    remedy: 'talk-to-lawyer',
  }),
})
