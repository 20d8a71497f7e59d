import { ask, conclude, condition } from '@/machines/engine/condition'

const document = ['aliens-act:9bis:§1', 'practice:9bis-identity-paper'] as const
const exempt = ['aliens-act:9bis:§1:al.2'] as const
const atFiling = ['aliens-act:9bis:§1:al.2', 'council-of-state:219.256', 'council-of-state:237.445'] as const
const impossible = ['aliens-act:9bis:§1:al.2', 'practice:9bis-impossible-to-obtain'] as const

/**
 * An identity document, or one of the two exemptions, on the day of filing. There is no bundle of evidence as in
 * article 9ter. A person who filed on the day of the final decision may have been exempt, so the document is never
 * called missing.
 */
export const identity = condition({
  paper: ask('identityPaper', {
    'passport-or-id': 'documentHeld',
    'other-single': 'travelDocument',
    several: 'protection',
    none: 'protection',
  }),
  travelDocument: ask('paperIsTravelDocument', { yes: 'travelDocumentHeld', no: 'protection' }),
  protection: ask('protectionProcedure', {
    pending: 'exemptProtection',
    'cassation-admitted': 'exemptCassation',
    ended: 'dayOfFiling',
    never: 'impossibility',
  }),
  dayOfFiling: ask('protectionAtFiling', {
    'still-running': 'exemptAtFiling',
    ended: 'impossibility',
    'same-day': 'impossibilityOnSameDay',
  }),
  impossibility: ask('documentImpossible', {
    'all-proven': 'impossibleShown',
    'part-proven': 'impossiblePartlyShown',
    no: 'noDocument',
  }),
  impossibilityOnSameDay: ask('documentImpossible', {
    'all-proven': 'impossibleShown',
    'part-proven': 'impossiblePartlyShown',
    no: 'decidedOnDayOfFiling',
  }),
  documentHeld: conclude('met', { basis: document }),
  travelDocumentHeld: conclude('met', { basis: document }),
  exemptProtection: conclude('met', { basis: exempt }),
  exemptCassation: conclude('met', { basis: exempt }),
  exemptAtFiling: conclude('met', { basis: atFiling }),
  impossibleShown: conclude('to-verify', { basis: impossible, nature: 'assessed' }),
  impossiblePartlyShown: conclude('to-verify', { basis: impossible, remedy: 'prove-each-step' }),
  noDocument: conclude('unmet', { basis: ['aliens-act:9bis:§1'], remedy: 'identity-document' }),
  decidedOnDayOfFiling: conclude('to-verify', {
    basis: ['aliens-act:9bis:§1', 'aliens-act:9bis:§1:al.2'],
    remedy: 'identity-document',
  }),
})
