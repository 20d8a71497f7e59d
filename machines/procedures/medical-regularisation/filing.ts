import { defineFiling } from '@/machines/procedures/filing'

/** How a 9ter file is put together and sent. */
export const filing = defineFiling({
  papers: [
    {
      paper: 'application-letter',
      conditions: ['actualAddress', 'domicile', 'language'],
      need: 'required',
      basis: ['aliens-act:9ter:§1:al.2', 'aliens-act:9quater:§1'],
    },
    {
      paper: 'medical-certificate',
      conditions: [
        'certificateModel',
        'certificateAge',
        'certificateContent',
        'certificateSigned',
        'patientIdentifiable',
        'medicalFilter',
        'seriousIllness',
      ],
      need: 'required',
      basis: ['aliens-act:9ter:§1:al.4'],
    },
    {
      paper: 'identity-document',
      conditions: ['identity'],
      need: 'one-of',
      group: 'identity',
      basis: ['aliens-act:9ter:§2:al.1'],
    },
    {
      paper: 'identity-bundle',
      conditions: ['identity'],
      need: 'one-of',
      group: 'identity',
      basis: ['aliens-act:9ter:§2:al.2'],
    },
    {
      paper: 'exemption-proof',
      conditions: ['identity'],
      need: 'one-of',
      group: 'identity',
      basis: ['aliens-act:9ter:§2:al.3'],
    },
    {
      paper: 'medical-reports',
      conditions: ['usefulInformation', 'seriousIllness', 'patientIdentifiable'],
      need: 'useful',
      basis: ['aliens-act:9ter:§1:al.3'],
    },
    {
      paper: 'treatment-information',
      conditions: ['usefulInformation', 'adequateTreatment'],
      need: 'useful',
      basis: ['aliens-act:9ter:§1:al.3'],
    },
    {
      paper: 'earlier-decisions',
      conditions: ['noEarlierMedicalElements', 'noProtectionElements', 'noEarlierStayElements'],
      need: 'useful',
      basis: ['aliens-act:9ter:§3:5°'],
    },
    {
      paper: 'post-receipt',
      conditions: ['registeredPost'],
      need: 'useful',
      basis: ['aliens-act:9ter:§1:al.2'],
    },
  ],
  lodgeWith: 'medical-stay-service',
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
  helpers: ['medimmigrant'],
})
