import { ask, conclude, condition } from '@/machines/engine/condition'

const document = ['aliens-act:9bis:§1', 'practice:9bis-identity-paper'] as const
const exempt = ['aliens-act:9bis:§1:al.2'] as const
const dayJudged = ['council-of-state:219.256', 'council-of-state:237.445'] as const
const atFiling = [...exempt, ...dayJudged] as const
const impossible = ['aliens-act:9bis:§1:al.2', 'practice:9bis-impossible-to-obtain'] as const

/** The exemption of somebody in a protection procedure; for the others, `next`, and `ended` where that procedure is over. */
const exemptOr = <const Ended extends string, const Next extends string>(ended: Ended, next: Next) =>
  ask('protectionProcedure', {
    pending: 'exemptProtection',
    'cassation-admitted': 'exemptCassation',
    ended,
    never: next,
  })
const onDayOfFiling = <const Next extends string>(next: Next) =>
  ask('protectionAtFiling', {
    'still-running': 'exemptAtFiling',
    ended: next,
    'same-day': 'impossibilityOnSameDay',
  })
const impossibleOr = <const Ending extends string>(ending: Ending) =>
  ask('documentImpossible', {
    'all-proven': 'impossibleShown',
    'part-proven': 'impossiblePartlyShown',
    no: ending,
  })

/**
 * An identity document, or one of the two exemptions, on the day of filing. There is no bundle of evidence as in
 * article 9ter. The Act says "identity document"; which ones count is practice, so another official one is never called
 * missing. A person who filed on the day of the final decision may have been exempt.
 */
export const identity = condition({
  paper: ask('identityPaper', {
    'passport-or-id': 'documentSent',
    expired: 'expiredSent',
    'other-single': 'otherSent',
    several: 'otherSent',
    'single-without-photo': 'otherSent',
    none: 'protection',
  }),
  documentSent: ask('identityDocumentSent', {
    'with-application': 'documentHeld',
    later: 'protectionOfLate',
  }),
  expiredSent: ask('identityDocumentSent', {
    'with-application': 'expiredDocument',
    later: 'protectionOfLate',
  }),
  otherSent: ask('identityDocumentSent', { 'with-application': 'kind', later: 'protectionOfLate' }),
  kind: ask('paperIsTravelDocument', {
    yes: 'travelDocumentHeld',
    'other-identity': 'protectionOfOther',
    no: 'protection',
  }),

  protection: exemptOr('dayOfFiling', 'impossibility'),
  dayOfFiling: onDayOfFiling('impossibility'),
  impossibility: impossibleOr('noDocument'),
  impossibilityOnSameDay: impossibleOr('decidedOnDayOfFiling'),
  // A document that came too late leaves the exemptions of the day of filing.
  protectionOfLate: exemptOr('dayOfLate', 'impossibilityOfLate'),
  dayOfLate: onDayOfFiling('impossibilityOfLate'),
  impossibilityOfLate: impossibleOr('documentSentLater'),
  protectionOfOther: exemptOr('dayOfOther', 'otherIdentityDocument'),
  dayOfOther: onDayOfFiling('otherIdentityDocument'),

  documentHeld: conclude('met', { basis: document }),
  expiredDocument: conclude('met', { basis: document, nature: 'practice' }),
  travelDocumentHeld: conclude('met', { basis: document }),
  exemptProtection: conclude('met', { basis: exempt }),
  exemptCassation: conclude('met', { basis: exempt }),
  exemptAtFiling: conclude('met', { basis: atFiling }),
  otherIdentityDocument: conclude('to-verify', {
    basis: document,
    nature: 'practice',
    remedy: 'identity-document',
  }),
  impossibleShown: conclude('to-verify', { basis: impossible, nature: 'assessed' }),
  impossiblePartlyShown: conclude('to-verify', { basis: impossible, remedy: 'prove-each-step' }),
  noDocument: conclude('unmet', { basis: ['aliens-act:9bis:§1'], remedy: 'identity-document' }),
  documentSentLater: conclude('unmet', {
    basis: ['aliens-act:9bis:§1', ...dayJudged],
    remedy: 'enclose-document',
  }),
  decidedOnDayOfFiling: conclude('to-verify', {
    basis: ['aliens-act:9bis:§1', 'aliens-act:9bis:§1:al.2'],
    remedy: 'identity-document',
  }),
})
