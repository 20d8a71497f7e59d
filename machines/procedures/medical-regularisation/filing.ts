import { defineFiling, onceHappened, oneOf, required, useful } from '@/machines/procedures/filing'

/** How a 9ter file is put together and sent. */
export const filing = defineFiling({
  papers: [
    required(
      'application-letter',
      ['actualAddress', 'domicile', 'language'],
      'aliens-act:9ter:§1:al.2',
      'aliens-act:9quater:§1',
    ),
    required(
      'medical-certificate',
      [
        'certificateModel',
        'certificateEnclosed',
        'certificateAge',
        'certificateContent',
        'certificateSigned',
        'patientIdentifiable',
        'medicalFilter',
        'seriousIllness',
      ],
      'aliens-act:9ter:§1:al.4',
    ),
    oneOf('identity', 'identity-document', ['identity'], 'aliens-act:9ter:§2:al.1'),
    oneOf('identity', 'identity-bundle', ['identity'], 'aliens-act:9ter:§2:al.2'),
    oneOf('identity', 'exemption-proof', ['identity'], 'aliens-act:9ter:§2:al.3'),
    useful(
      'medical-reports',
      ['usefulInformation', 'seriousIllness', 'patientIdentifiable'],
      'aliens-act:9ter:§1:al.3',
    ),
    useful('treatment-information', ['usefulInformation', 'adequateTreatment'], 'aliens-act:9ter:§1:al.3'),
    useful(
      'earlier-decisions',
      ['noEarlierMedicalElements', 'noProtectionElements', 'noEarlierStayElements'],
      'aliens-act:9ter:§3:5°',
    ),
    onceHappened(
      useful('post-receipt', ['registeredPost'], 'aliens-act:9ter:§1:al.2'),
      'applicationLodged',
      'newApplicationLodged',
    ),
  ],
  lodgeWith: 'medical-stay-service',
  lodgedBy: 'registered-post',
  decides: 'immigration-office',
  fee: null,
  feeBasis: ['aliens-act:1/1'],
  steps: [
    'see-doctor',
    'prove-identity',
    'gather-information',
    'write-application',
    'send-registered',
    'residence-check',
    'admissibility',
    'doctor-opinion',
    'decision',
  ],
  filingDate: 'medicalFilingDate',
  documents: [
    'legal-aid-request',
    'file-copy',
    'medical-application',
    'medical-supplement',
    'address-change',
    'card-renewal',
    'stay-hearing-reply',
    'council-petition',
  ],
  helpers: ['medimmigrant'],
})
