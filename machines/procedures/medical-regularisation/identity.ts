import { ask, conclude, condition } from '@/machines/engine/condition'

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
  initial: 'paper',
  states: {
    // What is sent later fails whatever it is, so that comes before the quality of the papers.
    paper: ask('identityPaper', {
      'passport-or-id': 'passportSent',
      'other-single': 'singleSent',
      several: 'bundleSent',
      none: 'withoutPaper',
    }),
    passportSent: ask('identityProofSent', {
      'with-application': 'passportEnclosed',
      later: 'withProofLater',
    }),

    singleSent: ask('identityProofSent', {
      'with-application': 'singleData',
      later: 'withProofLater',
    }),
    singleData: ask('paperData', { yes: 'singleAuthority', no: 'withDataMissing' }),
    singleAuthority: ask('paperAuthority', {
      yes: 'singlePhoto',
      no: 'withWrongIssuer',
    }),
    singlePhoto: ask('paperPhoto', { yes: 'singleIndependent', no: 'withNoLink' }),
    singleIndependent: ask('paperIndependent', {
      yes: 'singlePaperEnclosed',
      no: 'withOwnWord',
    }),

    bundleSent: ask('identityProofSent', {
      'with-application': 'bundleData',
      later: 'withProofLater',
    }),
    bundleData: ask('paperData', { yes: 'bundleAuthority', no: 'withDataMissing' }),
    bundleAuthority: ask('paperAuthority', {
      yes: 'bundlePhoto',
      no: 'withWrongIssuer',
    }),
    bundlePhoto: ask('paperPhoto', { yes: 'bundleIndependent', no: 'withNoLink' }),
    bundleIndependent: ask('paperIndependent', {
      yes: 'bundleEnclosed',
      no: 'withOwnWord',
    }),

    withoutPaper: exemptOr('noPaper'),
    withDataMissing: exemptOr('dataMissing'),
    withWrongIssuer: exemptOr('wrongIssuer'),
    withNoLink: exemptOr('noPhysicalLink'),
    withOwnWord: exemptOr('ownWordOnly'),
    withProofLater: exemptOr('proofSentLater'),
    claim: ask('exemptionClaimed', {
      yes: 'exemptionClaimed',
      no: 'exemptionNotClaimed',
    }),

    passportEnclosed: conclude('met', {
      basis: ['aliens-act:9ter:§2:al.1', 'practice:9ter-expired-passport'],
    }),
    singlePaperEnclosed: conclude('met', { basis: ['aliens-act:9ter:§2:al.1'], nature: 'assessed' }),
    bundleEnclosed: conclude('met', { basis: ['aliens-act:9ter:§2:al.2'], nature: 'assessed' }),
    exemptionClaimed: conclude('met', { basis: ['aliens-act:9ter:§2:al.3'] }),

    noPaper: conclude('unmet', { basis: ['aliens-act:9ter:§3:2°'], remedy: 'identity-proof' }),
    dataMissing: conclude('unmet', {
      basis: ['aliens-act:9ter:§2:al.1', 'aliens-act:9ter:§2:al.2', 'aliens-act:9ter:§3:2°'],
      remedy: 'identity-proof',
    }),
    wrongIssuer: conclude('unmet', {
      basis: ['aliens-act:9ter:§2:al.1', 'aliens-act:9ter:§2:al.2', 'aliens-act:9ter:§3:2°'],
      remedy: 'identity-proof',
    }),
    noPhysicalLink: conclude('unmet', {
      basis: ['aliens-act:9ter:§2:al.1', 'aliens-act:9ter:§2:al.2', 'aliens-act:9ter:§3:2°'],
      remedy: 'identity-proof',
    }),
    ownWordOnly: conclude('unmet', {
      basis: ['aliens-act:9ter:§2:al.1', 'aliens-act:9ter:§2:al.2', 'aliens-act:9ter:§3:2°'],
      remedy: 'identity-proof',
    }),
    proofSentLater: conclude('unmet', { basis: ['aliens-act:9ter:§3:2°'], remedy: 'enclose-identity' }),
    exemptionNotClaimed: conclude('unmet', {
      basis: ['aliens-act:9ter:§2:al.3', 'aliens-act:9ter:§3:2°'],
      remedy: 'claim-exemption',
    }),
  },
})
