import { ask, conclude, condition } from '@/machines/engine/condition'

const requirements = ['aliens-act:9ter:§2:al.1', 'aliens-act:9ter:§2:al.2'] as const
const notProven = [...requirements, 'aliens-act:9ter:§3:2°'] as const

/**
 * A way of proving identity has failed. The person may still be exempt (art. 9ter §2 al.3); otherwise the condition
 * ends as named. There is no "impossible to obtain" way out, unlike in art. 9bis.
 */
const exemptOr = <const Ending extends string>(ending: Ending) =>
  ask('protectionProcedure', {
    pending: 'claim',
    'cassation-admitted': 'claim',
    ended: ending,
    never: ending,
  })

/** Identity at the moment of filing: one paper, a bundle of papers, or an exemption claimed in the application. */
export const identity = condition({
  // Proof that is sent later always fails, so this is asked before the quality of the papers.
  paper: ask('identityPaper', {
    'passport-or-id': 'passportSent',
    expired: 'expiredSent',
    'other-single': 'papersSent',
    several: 'papersSent',
    'single-without-photo': 'withNoLink',
    none: 'withoutPaper',
  }),
  passportSent: ask('identityProofSent', { 'with-application': 'passportEnclosed', later: 'withProofLater' }),
  expiredSent: ask('identityProofSent', { 'with-application': 'expiredEnclosed', later: 'withProofLater' }),
  // One paper has to meet all four requirements; of several, one has to carry the photo (al.1 and al.2).
  papersSent: ask('identityProofSent', { 'with-application': 'data', later: 'withProofLater' }),
  data: ask('paperData', { yes: 'authority', no: 'withDataMissing' }),
  authority: ask('paperAuthority', { yes: 'photo', no: 'withWrongIssuer' }),
  photo: ask('paperPhoto', { yes: 'independent', no: 'withNoLink' }),
  independent: ask('paperIndependent', { yes: 'papersEnclosed', no: 'withOwnWord' }),

  withoutPaper: exemptOr('noPaper'),
  withDataMissing: exemptOr('dataMissing'),
  withWrongIssuer: exemptOr('wrongIssuer'),
  withNoLink: exemptOr('noPhysicalLink'),
  withOwnWord: exemptOr('ownWordOnly'),
  withProofLater: exemptOr('proofSentLater'),
  claim: ask('exemptionClaimed', { yes: 'exemptionClaimed', no: 'exemptionNotClaimed' }),

  passportEnclosed: conclude('met', { basis: ['aliens-act:9ter:§2:al.1'] }),
  expiredEnclosed: conclude('met', {
    basis: ['aliens-act:9ter:§2:al.1', 'practice:9ter-expired-passport'],
    nature: 'practice',
  }),
  papersEnclosed: conclude('met', { basis: requirements, nature: 'assessed' }),
  exemptionClaimed: conclude('met', { basis: ['aliens-act:9ter:§2:al.3'] }),

  noPaper: conclude('unmet', { basis: ['aliens-act:9ter:§3:2°'], remedy: 'identity-proof' }),
  dataMissing: conclude('unmet', { basis: notProven, remedy: 'identity-proof' }),
  wrongIssuer: conclude('unmet', { basis: notProven, remedy: 'identity-proof' }),
  noPhysicalLink: conclude('unmet', { basis: notProven, remedy: 'identity-proof' }),
  ownWordOnly: conclude('unmet', { basis: notProven, remedy: 'identity-proof' }),
  proofSentLater: conclude('unmet', { basis: ['aliens-act:9ter:§3:2°'], remedy: 'enclose-identity' }),
  exemptionNotClaimed: conclude('unmet', {
    basis: ['aliens-act:9ter:§2:al.3', 'aliens-act:9ter:§3:2°'],
    remedy: 'claim-exemption',
  }),
})
