import { defineFiling, oneOf, required, useful } from '@/machines/procedures/filing'

/** How a 9bis file is put together and lodged with the municipality. */
export const filing = defineFiling({
  papers: [
    required(
      'application-letter',
      ['staysInBelgium', 'filedWithMayor', 'residence', 'language', 'domicile'],
      'aliens-act:9bis:§1',
      'aliens-act:9quater:§1',
    ),
    oneOf(
      'identity',
      'identity-document',
      ['identity'],
      'aliens-act:9bis:§1',
      'practice:9bis-identity-paper',
    ),
    oneOf('identity', 'protection-attestation', ['identity'], 'aliens-act:9bis:§1:al.2'),
    oneOf('identity', 'steps-for-a-document', ['identity'], 'practice:9bis-impossible-to-obtain'),
    oneOf('fee', 'proof-of-payment', ['fee'], 'aliens-act:1/1', 'practice:9bis-proof-of-payment'),
    oneOf('fee', 'proof-of-exemption', ['fee'], 'aliens-decree:1/1/1'),
    useful('family-documents', ['familyFee'], 'practice:fee-for-a-family'),
    required(
      'proof-of-circumstances',
      ['exceptionalCircumstances'],
      'aliens-act:9bis:§1',
      'practice:9bis-circumstances-test',
    ),
    useful(
      'earlier-decisions',
      [
        'noElementsRefusedInProtection',
        'noElementsKeptBack',
        'noElementsOfStayApplication',
        'noElementsOfMedicalApplication',
        'noElementsOfStatelessness',
        'longProcedure',
      ],
      'practice:9bis-new-elements',
    ),
    useful('proof-of-vulnerability', ['vulnerability'], 'practice:9bis-vulnerability'),
    useful('proof-of-roots', ['longProcedure'], 'practice:9bis-length-alone'),
  ],
  lodgeWith: 'municipality',
  decides: 'immigration-office',
  fee: 'contribution-fee-9bis',
  feeBasis: ['aliens-act:1/1', 'aliens-decree:1/1/1'],
  steps: [
    'get-advice',
    'collect-proof',
    'pay',
    'write-application',
    'choose-domicile',
    'hand-in',
    'residence-check',
    'receipt',
    'wait',
    'decision',
  ],
  filingDate: 'humanitarianFilingDate',
  helpers: ['humanitarian-supplements', 'agentschap-integratie', 'droits-quotidiens'],
})
