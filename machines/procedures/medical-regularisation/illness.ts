import { ask, conclude, condition } from '@/machines/engine/condition'

const filter = ['aliens-act:9ter:§3:4°'] as const
const illness = ['aliens-act:9ter:§1:al.1'] as const
const secondLimbAlone = [...illness, 'council-of-state:225.632'] as const
const individualTest = ['aliens-act:9ter:§4', 'aliens-act:55/4', 'call:241.656'] as const
const excluded = ['aliens-act:9ter:§4', 'aliens-act:55/4'] as const

/** The filter of art. 9ter §3, 4°: the Office's doctor says whether the illness manifestly falls outside §1. */
export const medicalFilter = condition({
  risk: ask('illnessRisk', {
    'life-or-body': 'doctorStatesRisk',
    'no-treatment': 'doctorStatesRisk',
    both: 'doctorStatesRisk',
    neither: 'mayFallOutside',
  }),
  doctorStatesRisk: conclude('met', { basis: filter, nature: 'assessed' }),
  // What a person believes about an illness is never a refusal: the doctor's opinion decides.
  mayFallOutside: conclude('to-verify', { basis: filter, nature: 'assessed', remedy: 'ask-doctor' }),
})

/** A serious illness in one of two limbs; the second stands on its own. */
export const seriousIllness = condition({
  risk: ask('illnessRisk', {
    'life-or-body': 'firstLimb',
    'no-treatment': 'secondLimb',
    both: 'bothLimbs',
    neither: 'noRiskStated',
  }),
  firstLimb: conclude('met', { basis: illness, nature: 'assessed' }),
  secondLimb: conclude('met', { basis: secondLimbAlone, nature: 'assessed' }),
  bothLimbs: conclude('met', { basis: secondLimbAlone, nature: 'assessed' }),
  noRiskStated: conclude('to-verify', { basis: illness, nature: 'assessed', remedy: 'ask-doctor' }),
})

/** Adequate treatment in the country of origin or of stay: is it there, and can the person reach it. */
export const adequateTreatment = condition({
  treatment: ask('treatmentAtHome', {
    missing: 'treatmentMissing',
    limited: 'treatmentLimited',
    'out-of-reach': 'treatmentOutOfReach',
    available: 'treatmentSaidAvailable',
  }),
  treatmentMissing: conclude('met', { basis: illness, nature: 'assessed' }),
  treatmentLimited: conclude('met', {
    basis: [...illness, 'practice:9ter-limited-treatment'],
    nature: 'assessed',
  }),
  treatmentOutOfReach: conclude('met', {
    basis: [...illness, 'aliens-act:9ter:§1:al.3'],
    nature: 'assessed',
  }),
  treatmentSaidAvailable: conclude('to-verify', {
    basis: illness,
    nature: 'assessed',
    remedy: 'treatment-evidence',
  }),
})

/**
 * No serious grounds to consider that the person committed acts of art. 55/4. An exclusion needs a judgment of the person's own
 * acts, and in proportion (CALL 241.656), so it is never certain beforehand.
 */
export const noExcludedActs = condition({
  acts: ask('exclusionActs', { no: 'noActs', possible: 'actsPossible', found: 'actsFound' }),
  noActs: conclude('met', { basis: ['aliens-act:9ter:§4'], nature: 'assessed' }),
  actsPossible: conclude('to-verify', { basis: excluded, nature: 'assessed', remedy: 'see-lawyer' }),
  actsFound: conclude('to-verify', {
    basis: individualTest,
    nature: 'assessed',
    remedy: 'answer-exclusion',
  }),
})
