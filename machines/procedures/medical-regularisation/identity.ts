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
    unsure: 'protectionUnclear',
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
      unsure: 'paperInDoubt',
    }),
    passportSent: ask('identityProofSent', {
      'with-application': 'passportEnclosed',
      later: 'withProofLater',
      unsure: 'paperInDoubt',
    }),

    singleSent: ask('identityProofSent', {
      'with-application': 'singleData',
      later: 'withProofLater',
      unsure: 'paperInDoubt',
    }),
    singleData: ask('paperData', { yes: 'singleAuthority', no: 'withDataMissing', unsure: 'paperInDoubt' }),
    singleAuthority: ask('paperAuthority', {
      yes: 'singlePhoto',
      no: 'withWrongIssuer',
      unsure: 'paperInDoubt',
    }),
    singlePhoto: ask('paperPhoto', { yes: 'singleIndependent', no: 'withNoLink', unsure: 'paperInDoubt' }),
    singleIndependent: ask('paperIndependent', {
      yes: 'singlePaperEnclosed',
      no: 'withOwnWord',
      unsure: 'paperInDoubt',
    }),

    bundleSent: ask('identityProofSent', {
      'with-application': 'bundleData',
      later: 'withProofLater',
      unsure: 'paperInDoubt',
    }),
    bundleData: ask('paperData', { yes: 'bundleAuthority', no: 'withDataMissing', unsure: 'paperInDoubt' }),
    bundleAuthority: ask('paperAuthority', {
      yes: 'bundlePhoto',
      no: 'withWrongIssuer',
      unsure: 'paperInDoubt',
    }),
    bundlePhoto: ask('paperPhoto', { yes: 'bundleIndependent', no: 'withNoLink', unsure: 'paperInDoubt' }),
    bundleIndependent: ask('paperIndependent', {
      yes: 'bundleEnclosed',
      no: 'withOwnWord',
      unsure: 'paperInDoubt',
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
      unsure: 'claimUnclear',
    }),

    // A doubt about the paper is no failure: without the exemption it stays a doubt.
    paperInDoubt: ask('protectionProcedure', {
      pending: 'claimInDoubt',
      'cassation-admitted': 'claimInDoubt',
      ended: 'paperUnclear',
      never: 'paperUnclear',
      unsure: 'paperUnclear',
    }),
    claimInDoubt: ask('exemptionClaimed', {
      yes: 'exemptionClaimed',
      no: 'paperUnclear',
      unsure: 'paperUnclear',
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

    protectionUnclear: conclude('to-verify', {
      basis: ['aliens-act:9ter:§2:al.3'],
      remedy: 'check-protection',
    }),
    claimUnclear: conclude('to-verify', { basis: ['aliens-act:9ter:§2:al.3'], remedy: 'claim-exemption' }),
    paperUnclear: conclude('to-verify', {
      basis: ['aliens-act:9ter:§2:al.1', 'aliens-act:9ter:§2:al.2'],
      remedy: 'check-paper',
    }),
  },
})
