import { ask, conclude, condition } from '@/machines/engine/condition'

/** What the Immigration Office judges: the durable solution (61/14, 2°; 61/17) and what a return needs (74/16). */

const solution = 'aliens-act:61/14:2°'
const unity = 'aliens-act:61/17'
const safeguards = 'aliens-act:74/16:§2'
const schooling = ['aliens-act:61/19:§1', 'aliens-act:61/21'] as const
const parentsLost = [solution, unity] as const
const returnPlan = [safeguards, 'aliens-act:74/16:§1'] as const
const proposal = { nature: 'assessed', remedy: 'prepare-proposal' } as const

/** Family unity is the first aim: living with the parents where they lawfully are. */
export const parents = condition({
  parents: ask('parentsWhereabouts', {
    deceased: 'noParentsLeft',
    'not-found': 'parentsNotFound',
    'lawful-abroad': 'reunionAbroadExamined',
    origin: 'reunionAtHomeExamined',
  }),
  noParentsLeft: conclude('met', { basis: parentsLost, nature: 'assessed' }),
  parentsNotFound: conclude('to-verify', {
    basis: parentsLost,
    nature: 'assessed',
    remedy: 'describe-family-steps',
    taken: { fact: 'familySteps', answers: ['described'] },
  }),
  reunionAbroadExamined: conclude('to-verify', {
    basis: [solution, unity, 'child-rights-convention:9', 'child-rights-convention:10'],
    ...proposal,
  }),
  reunionAtHomeExamined: conclude('to-verify', {
    basis: [solution, unity, 'child-rights-convention:9'],
    ...proposal,
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
  noCareKnown: conclude('met', { basis: [safeguards], ...proposal }),
  familyCareExamined: conclude('to-verify', { basis: returnPlan, ...proposal }),
  structureExamined: conclude('to-verify', { basis: returnPlan, ...proposal }),
})

/** Proof of regular schooling goes with every proposal and life project (61/19, 61/21). */
export const lifeHere = condition({
  school: ask('regularSchooling', {
    proof: 'schoolProven',
    'no-proof': 'schoolProofMissing',
    'not-attending': 'notAtSchool',
  }),
  schoolProven: conclude('met', { basis: schooling }),
  schoolProofMissing: conclude('to-verify', { basis: schooling, remedy: 'prove-schooling' }),
  notAtSchool: conclude('to-verify', { basis: schooling, nature: 'assessed', remedy: 'prove-schooling' }),
})
