import { ask, conclude, condition } from '@/machines/engine/condition'

/** What the Immigration Office judges: the durable solution (61/14, 2°; 61/17) and what a return needs (74/16). */

const solution = 'aliens-act:61/14:2°'
const unity = 'aliens-act:61/17'
const safeguards = 'aliens-act:74/16:§2'

/** Family unity is the first aim: living with the parents where they lawfully are. */
export const parents = condition({
  parents: ask('parentsWhereabouts', {
    deceased: 'noParentsLeft',
    'not-found': 'parentsNotFound',
    'lawful-abroad': 'reunionAbroadExamined',
    origin: 'reunionAtHomeExamined',
  }),
  noParentsLeft: conclude('met', { basis: [solution, unity], nature: 'assessed' }),
  parentsNotFound: conclude('to-verify', {
    basis: [solution, unity],
    nature: 'assessed',
    remedy: 'describe-family-steps',
  }),
  reunionAbroadExamined: conclude('to-verify', {
    basis: [solution, unity, 'child-rights-convention:9', 'child-rights-convention:10'],
    nature: 'assessed',
    remedy: 'prepare-proposal',
  }),
  reunionAtHomeExamined: conclude('to-verify', {
    basis: [solution, unity, 'child-rights-convention:9'],
    nature: 'assessed',
    remedy: 'prepare-proposal',
  }),
})

/** Art. 74/16 §2: no risk of trafficking, and either a family that can care or a suitable structure. */
export const returnSafeguards = condition({
  risk: ask('returnExploitationRisk', { yes: 'riskNamed', no: 'care' }),
  care: ask('returnCare', {
    nobody: 'noCareKnown',
    family: 'familyCareExamined',
    structure: 'structureExamined',
  }),
  riskNamed: conclude('met', { basis: [safeguards], nature: 'assessed', remedy: 'report-danger' }),
  noCareKnown: conclude('met', { basis: [safeguards], nature: 'assessed', remedy: 'prepare-proposal' }),
  familyCareExamined: conclude('to-verify', {
    basis: [safeguards, 'aliens-act:74/16:§1'],
    nature: 'assessed',
    remedy: 'prepare-proposal',
  }),
  structureExamined: conclude('to-verify', {
    basis: [safeguards, 'aliens-act:74/16:§1'],
    nature: 'assessed',
    remedy: 'prepare-proposal',
  }),
})

/** Proof of regular schooling goes with every proposal and life project (61/19, 61/21). */
export const lifeHere = condition({
  school: ask('regularSchooling', {
    proof: 'schoolProven',
    'no-proof': 'schoolProofMissing',
    'not-attending': 'notAtSchool',
  }),
  schoolProven: conclude('met', { basis: ['aliens-act:61/19:§1', 'aliens-act:61/21'] }),
  schoolProofMissing: conclude('to-verify', {
    basis: ['aliens-act:61/19:§1', 'aliens-act:61/21'],
    remedy: 'prove-schooling',
  }),
  notAtSchool: conclude('to-verify', {
    basis: ['aliens-act:61/19:§1', 'aliens-act:61/21'],
    nature: 'assessed',
    remedy: 'prove-schooling',
  }),
})
