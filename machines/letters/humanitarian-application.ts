import { defineLetter, heading, item, row, said, tell, text } from '@/machines/letters/letter'

const withFamily = said('filesTogether', 'with-family')
const tiesShown = said('familyTiesShown', 'yes')
const documentLater = said('identityDocumentSent', 'later')
const otherPapers = said('identityPaper', 'other-single', 'several', 'single-without-photo')
const pending = said('protectionProcedure', 'pending')
const cassation = said('protectionProcedure', 'cassation-admitted')
const exempt = said('protectionProcedure', 'pending', 'cassation-admitted')
const ownDocument = said('identityPaper', 'passport-or-id', 'expired')
const impossible = said('documentImpossible', 'all-proven', 'part-proven')
const noFee = said('feeExemption', 'stateless', 'scholarship')
const proofOfFee = said('feeProofAttached', 'yes')
const schoolCircumstance = said('circumstances', 'children-at-school')
const document = ['aliens-act:9bis:§1', 'practice:9bis-identity-paper'] as const
const noDocument = ['aliens-act:9bis:§1:al.2', 'practice:9bis-impossible-to-obtain'] as const
const exemption = ['aliens-act:9bis:§1:al.2', 'council-of-state:219.256'] as const
const test = ['aliens-act:9bis:§1', 'practice:9bis-circumstances-test'] as const
const accepted = [...test, 'practice:9bis-circumstances-accepted'] as const
const alone = [...test, 'practice:9bis-circumstances-not-enough'] as const
const long = ['practice:9bis-long-procedure'] as const
const besideLength = ['practice:9bis-length-alone'] as const

/**
 * Application for authorisation to stay (art. 9bis): residence, identity, fee, then the two questions that the Immigration Office
 * keeps apart: why it cannot be asked abroad, and why the stay is asked. A piece for each ground.
 */
export const humanitarianApplication = defineLetter({
  id: 'humanitarian-application',
  kind: 'letter',
  alone: 'with-help',
  sending: 'registered-post',
  to: 'own',
  toFields: ['municipality'],
  takenBy: 'federal',
  languages: ['nl', 'fr', 'de'],
  followsProtection: true,
  sender: ['name', 'address', 'phone', 'email'],
  basis: ['aliens-act:9bis:§1', 'aliens-act:9bis:§1:al.2', 'aliens-act:1/1', 'aliens-act:9quater:§1'],
  warnings: [
    {
      id: 'only-the-mayor',
      says: [said('humanitarianFiledWith', 'other-municipality', 'immigration-office', 'minister')],
      basis: ['aliens-act:9bis:§1'],
    },
    {
      id: 'fee-first',
      unless: [noFee],
      basis: ['aliens-act:1/1', 'aliens-decree:1/1/1', 'practice:9bis-proof-of-payment'],
    },
    {
      id: 'identity-on-the-day',
      basis: ['aliens-act:9bis:§1', 'council-of-state:219.256', 'council-of-state:237.445'],
    },
    {
      id: 'not-alone',
      says: [said('circumstances', 'integration', 'family-in-belgium', 'children-at-school', 'no-money')],
      basis: [...alone],
    },
    { id: 'newest-counts', basis: ['aliens-act:9bis:§3'] },
    {
      id: 'used-once',
      basis: [
        'aliens-act:9bis:§2:1°',
        'aliens-act:9bis:§2:2°',
        'aliens-act:9bis:§2:3°',
        'aliens-act:9bis:§2:4°',
        'aliens-act:9bis:§2:5°',
      ],
    },
    {
      id: 'entry-ban',
      says: [said('entryBan', 'yes')],
      basis: ['practice:9bis-entry-ban', 'council-of-state:235.719', 'court-of-justice:C-806/18'],
    },
    { id: 'no-paper-yet', basis: ['practice:9bis-no-document', 'aliens-act:1/3'] },
  ],
  parts: [
    row('birthDate'),
    row('birthPlace'),
    row('nationality'),
    row('civilStatus'),
    row('nationalNumber'),
    row('fileNumber'),
    text('requests', { basis: ['aliens-act:9bis:§1'] }),
    text('requests-together', { says: [withFamily] }),
    text('mayor', {
      basis: ['aliens-act:9bis:§1', 'practice:9bis-residence-check', 'practice:9bis-receipt'],
    }),
    heading('residence-and-domicile'),
    text('residence', { fields: ['address'], basis: ['aliens-act:9bis:§1'] }),
    text('held', {
      says: [said('whereabouts', 'closed-centre')],
      basis: ['practice:9bis-residence-check'],
    }),
    text('domicile', { fields: ['domicile'], basis: ['aliens-act:9quater:§1'] }),
    heading('household'),
    text('for-myself', { says: [said('filesTogether', 'alone')] }),
    text('with-family', { says: [withFamily], fields: ['family'] }),
    text('family-ties', {
      says: [withFamily, tiesShown],
      basis: ['practice:fee-for-a-family'],
      piece: 'family-documents',
    }),
    tell('alone-or-together', { unless: [said('filesTogether', 'alone', 'with-family')] }),
    heading('identity'),
    text('passport', {
      says: [said('identityPaper', 'passport-or-id')],
      unless: [documentLater],
      basis: document,
      piece: 'passport',
    }),
    text('expired', {
      says: [said('identityPaper', 'expired')],
      unless: [documentLater],
      basis: document,
      piece: 'expired',
    }),
    text('travel-document', {
      says: [otherPapers, said('paperIsTravelDocument', 'yes')],
      unless: [documentLater],
      basis: document,
      piece: 'travel-document',
    }),
    text('other-identity', {
      says: [otherPapers, said('paperIsTravelDocument', 'other-identity')],
      unless: [documentLater],
      basis: document,
      piece: 'other-identity',
    }),
    text('exempt-pending', { says: [pending], basis: exemption, piece: 'protection-attestation' }),
    text('exempt-cassation', { says: [cassation], basis: exemption, piece: 'protection-attestation' }),
    text('document-impossible', {
      says: [said('documentImpossible', 'all-proven')],
      unless: [ownDocument],
      basis: noDocument,
      piece: 'steps-for-a-document',
    }),
    text('document-tried', {
      says: [said('documentImpossible', 'part-proven')],
      unless: [ownDocument],
      basis: noDocument,
      piece: 'steps-for-a-document',
    }),
    tell('each-step', { says: [impossible], unless: [ownDocument] }),
    tell('family-identity', { says: [withFamily] }),
    tell('enclose-document', { says: [documentLater], unless: [exempt] }),
    tell('prove-identity', {
      unless: [ownDocument, said('paperIsTravelDocument', 'yes', 'other-identity'), exempt, impossible],
    }),
    heading('fee'),
    text('exempt-stateless', {
      says: [said('feeExemption', 'stateless')],
      basis: ['constitutional-court:18/2018', 'aliens-decree:1/1/1'],
      piece: 'proof-of-exemption',
    }),
    text('exempt-scholarship', {
      says: [said('feeExemption', 'scholarship')],
      basis: ['aliens-decree:1/1/1'],
      piece: 'proof-of-exemption',
    }),
    text('fee-paid', {
      says: [proofOfFee],
      unless: [noFee],
      basis: ['aliens-act:1/1', 'practice:9bis-proof-of-payment'],
      piece: 'proof-of-payment',
    }),
    text('one-fee', {
      says: [withFamily, tiesShown, proofOfFee],
      unless: [noFee, said('feePaidForEach', 'yes')],
      basis: ['practice:fee-for-a-family'],
    }),
    text('fee-for-each', {
      says: [withFamily, said('feePaidForEach', 'yes'), proofOfFee],
      unless: [noFee],
      basis: ['aliens-act:1/1', 'aliens-decree:1/1/1'],
    }),
    tell('prove-fee', { unless: [noFee, proofOfFee] }),
    heading('circumstances'),
    text('why-here', { basis: ['aliens-act:9', ...test] }),
    text('protection-pending', { says: [pending], basis: accepted }),
    text('cassation-pending', { says: [cassation], basis: test }),
    text('medical-stay', {
      says: [
        said('earlierApplications', 'medical'),
        said('earlierMedicalOutcome', 'pending'),
        said('currentStay', 'procedure-document'),
      ],
      basis: [...test, 'council-of-state:244.688'],
      piece: 'proof-medical-stay',
    }),
    text('danger-on-return', {
      says: [said('circumstances', 'danger-on-return')],
      fields: ['dangerFacts'],
      basis: accepted,
      piece: 'proof-danger',
    }),
    text('family-life-broken', {
      says: [said('circumstances', 'family-life-broken')],
      fields: ['familyLifeFacts'],
      basis: accepted,
      piece: 'proof-family-life',
    }),
    text('cannot-travel-or-apply', {
      says: [said('circumstances', 'cannot-travel-or-apply')],
      fields: ['obstacleFacts'],
      basis: accepted,
      piece: 'proof-obstacle',
    }),
    text('medical', {
      says: [said('circumstances', 'medical')],
      fields: ['healthFacts'],
      basis: accepted,
      piece: 'proof-medical',
    }),
    text('grew-up-here', {
      says: [said('circumstances', 'grew-up-here')],
      fields: ['childhoodFacts'],
      basis: test,
      piece: 'proof-childhood',
    }),
    text('recognition-pending', {
      says: [said('circumstances', 'recognition-pending')],
      fields: ['recognitionFacts'],
      basis: test,
      piece: 'proof-recognition',
    }),
    text('other-serious', {
      says: [said('circumstances', 'other-serious')],
      fields: ['otherFacts'],
      basis: accepted,
      piece: 'proof-other',
    }),
    text('integration', {
      says: [said('circumstances', 'integration')],
      fields: ['integrationFacts'],
      basis: alone,
      piece: 'proof-integration',
    }),
    text('family-in-belgium', {
      says: [said('circumstances', 'family-in-belgium')],
      fields: ['familyHere'],
      basis: alone,
      piece: 'proof-family-here',
    }),
    text('children-at-school', {
      says: [schoolCircumstance],
      basis: alone,
      piece: 'proof-school',
    }),
    text('no-money', { says: [said('circumstances', 'no-money')], basis: alone, piece: 'proof-no-money' }),
    tell('own-circumstances'),
    heading('earlier'),
    tell('procedures'),
    item('none-before', { says: [said('earlierApplications', 'none')], basis: ['aliens-act:9bis:§2:3°'] }),
    item('none-refused-in-protection', {
      says: [said('reasonsRefusedInProtection', 'none')],
      unless: [said('protectionProcedure', 'never')],
      basis: ['aliens-act:9bis:§2:1°'],
      piece: 'protection-decision',
    }),
    item('outside-protection', {
      says: [
        said('reasonsRefusedInProtection', 'some', 'all'),
        said('reasonsOutsideProtection', 'outside-protection'),
      ],
      unless: [said('protectionProcedure', 'never')],
      basis: ['aliens-act:9bis:§2:1°'],
      piece: 'protection-decision',
    }),
    item('none-kept-back', {
      says: [said('reasonsKeptBack', 'none')],
      unless: [said('protectionProcedure', 'never')],
      basis: ['aliens-act:9bis:§2:2°'],
    }),
    item('none-in-stay-application', {
      says: [said('reasonsInStayApplication', 'none')],
      basis: ['aliens-act:9bis:§2:3°'],
    }),
    item('stay-failed-on-form', {
      says: [
        said('reasonsInStayApplication', 'some', 'all'),
        said('stayApplicationEnded', 'identity-or-fee'),
      ],
      basis: ['aliens-act:9bis:§2:3°'],
      piece: 'stay-decision',
    }),
    item('stay-withdrawn', {
      says: [said('reasonsInStayApplication', 'some', 'all'), said('stayApplicationEnded', 'withdrawn')],
      basis: ['aliens-act:9bis:§2:3°', 'aliens-act:9bis:§3'],
    }),
    item('none-in-medical', {
      says: [said('reasonsInMedicalApplication', 'none')],
      basis: ['aliens-act:9bis:§2:4°'],
    }),
    item('none-in-statelessness', {
      says: [said('reasonsInStatelessness', 'none')],
      basis: ['aliens-act:9bis:§2:5°'],
    }),
    item('statelessness-not-considered', {
      says: [said('reasonsInStatelessness', 'some', 'all'), said('statelessnessNotConsidered', 'yes')],
      basis: ['aliens-act:9bis:§2:5°'],
      piece: 'statelessness-decision',
    }),
    heading('merits'),
    text('weighed-together', { basis: ['aliens-act:9bis:§1'] }),
    text('protection-days', {
      says: [said('protectionProcedure', 'ended'), said('protectionLodgedOn'), said('protectionEndedOn')],
      days: ['protectionLodgedOn', 'protectionEndedOn'],
      basis: long,
      piece: 'protection-decision',
    }),
    text('protection-since', {
      says: [exempt, said('protectionLodgedOn')],
      days: ['protectionLodgedOn'],
      basis: long,
    }),
    tell('long-procedure', {
      says: [said('protectionProcedure', 'pending', 'cassation-admitted', 'ended')],
      unless: [said('delayByOwnConduct', 'yes')],
    }),
    text('child-at-school', {
      says: [said('childAtSchool', 'yes')],
      unless: [schoolCircumstance],
      basis: long,
      piece: 'school-certificate',
    }),
    text('work', {
      says: [said('rootsInBelgium', 'work')],
      fields: ['workFacts'],
      basis: besideLength,
      piece: 'proof-work',
    }),
    text('language', {
      says: [said('rootsInBelgium', 'language')],
      fields: ['languageFacts'],
      basis: besideLength,
      piece: 'proof-language',
    }),
    text('community', {
      says: [said('rootsInBelgium', 'community')],
      fields: ['communityFacts'],
      basis: besideLength,
      piece: 'proof-community',
    }),
    text('vulnerability', {
      says: [said('specificVulnerability', 'yes')],
      fields: ['vulnerabilityFacts'],
      basis: ['practice:9bis-vulnerability'],
      piece: 'proof-vulnerability',
    }),
    tell('own-reasons'),
    heading('request'),
    text('asks', { basis: ['aliens-act:9bis:§1'] }),
    text('asks-together', { says: [withFamily] }),
    tell('other-signatures', { unless: [said('filesTogether', 'alone')] }),
  ],
  pieces: [
    { id: 'family-documents', says: [withFamily, tiesShown] },
    { id: 'passport', says: [said('identityPaper', 'passport-or-id')], unless: [documentLater] },
    { id: 'expired', says: [said('identityPaper', 'expired')], unless: [documentLater] },
    {
      id: 'travel-document',
      says: [otherPapers, said('paperIsTravelDocument', 'yes')],
      unless: [documentLater],
    },
    {
      id: 'other-identity',
      says: [otherPapers, said('paperIsTravelDocument', 'other-identity')],
      unless: [documentLater],
    },
    { id: 'protection-attestation', says: [exempt] },
    { id: 'steps-for-a-document', says: [impossible], unless: [ownDocument] },
    { id: 'proof-of-exemption', says: [noFee] },
    { id: 'proof-of-payment', says: [proofOfFee], unless: [noFee] },
    { id: 'proof-medical-stay', says: [said('earlierApplications', 'medical')] },
    { id: 'proof-danger', says: [said('circumstances', 'danger-on-return')] },
    { id: 'proof-family-life', says: [said('circumstances', 'family-life-broken')] },
    { id: 'proof-obstacle', says: [said('circumstances', 'cannot-travel-or-apply')] },
    { id: 'proof-medical', says: [said('circumstances', 'medical')] },
    { id: 'proof-childhood', says: [said('circumstances', 'grew-up-here')] },
    { id: 'proof-recognition', says: [said('circumstances', 'recognition-pending')] },
    { id: 'proof-other', says: [said('circumstances', 'other-serious')] },
    { id: 'proof-integration', says: [said('circumstances', 'integration')] },
    { id: 'proof-family-here', says: [said('circumstances', 'family-in-belgium')] },
    { id: 'proof-school', says: [schoolCircumstance] },
    { id: 'proof-no-money', says: [said('circumstances', 'no-money')] },
    { id: 'protection-decision', says: [said('protectionProcedure', 'ended')] },
    {
      id: 'stay-decision',
      says: [
        said('reasonsInStayApplication', 'some', 'all'),
        said('stayApplicationEnded', 'identity-or-fee'),
      ],
    },
    {
      id: 'statelessness-decision',
      says: [said('reasonsInStatelessness', 'some', 'all'), said('statelessnessNotConsidered', 'yes')],
    },
    { id: 'school-certificate', says: [said('childAtSchool', 'yes')], unless: [schoolCircumstance] },
    { id: 'proof-work', says: [said('rootsInBelgium', 'work')] },
    { id: 'proof-language', says: [said('rootsInBelgium', 'language')] },
    { id: 'proof-community', says: [said('rootsInBelgium', 'community')] },
    { id: 'proof-vulnerability', says: [said('specificVulnerability', 'yes')] },
  ],
  event: 'applicationLodged',
})
