import { ask, conclude, condition } from '@/machines/engine/condition'

const programme = ['practice:return-voluntary-programme'] as const
const returnCoach = { nature: 'practice', remedy: 'ask-return-coach' } as const

const voluntaryReturn = condition({
  detention: ask('detained', { no: 'helpOpen', yes: 'crime' }),
  crime: ask('publicOrderConcern', { no: 'helpFromCentre', yes: 'helpMayBeRefused' }),
  helpOpen: conclude('met', {
    basis: ['practice:return-voluntary-programme', 'practice:return-costs'],
    nature: 'practice',
    remedy: 'ask-return-desk',
  }),
  helpFromCentre: conclude('met', { basis: programme, ...returnCoach }),
  helpMayBeRefused: conclude('to-verify', { basis: programme, ...returnCoach }),
})

/** Help with a voluntary return. It is for information and decides nothing. */
export const help = {
  gate: false,
  conditions: { voluntaryReturn },
} as const
