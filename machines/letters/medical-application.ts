import { defineLetter, heading, item, row, said, tell, text } from '@/machines/letters/letter'

const onePaper = said('identityPaper', 'other-single')
const severalPapers = said('identityPaper', 'several')
const otherPapers = said('identityPaper', 'other-single', 'several')
const provenByPaper = said('identityPaper', 'passport-or-id', 'expired', 'other-single', 'several')
const proofLater = said('identityProofSent', 'later')
const notDecided = said('protectionProcedure', 'pending')
const cassation = said('protectionProcedure', 'cassation-admitted')
const exempt = said('protectionProcedure', 'pending', 'cassation-admitted')
const noCertificate = [
  said('certificateForm', 'other-report', 'none'),
  said('certificateSent', 'later'),
] as const
const earlierAny = said('earlierApplications', 'medical', 'humanitarian', 'statelessness', 'other-stay')
const earlierRefused = said('earlierMedicalOutcome', 'filter', 'other')
const requirements = ['aliens-act:9ter:§2:al.1', 'aliens-act:9ter:§2:al.2'] as const
const grounds = ['aliens-act:9ter:§1:al.1'] as const
const usedOnce = ['aliens-act:9ter:§3:5°'] as const

/**
 * Application for authorisation to stay for medical reasons (art. 9ter), in the order in which it is examined: form and address,
 * identity, certificate, illness and treatment, earlier elements. The illness itself stays with the certificate.
 */
export const medicalApplication = defineLetter({
  id: 'medical-application',
  kind: 'letter',
  alone: 'with-help',
  sending: 'registered-post',
  sendBy: 'medical-certificate-age',
  to: 'medical-stay-service',
  takenBy: 'federal',
  languages: ['nl', 'fr', 'de'],
  followsProtection: true,
  sender: ['name', 'address', 'phone', 'email'],
  basis: [
    'aliens-act:9ter:§1:al.1',
    'aliens-act:9ter:§1:al.2',
    'aliens-act:9ter:§1:al.3',
    'aliens-act:9ter:§1:al.4',
    'aliens-act:9quater:§1',
  ],
  warnings: [
    { id: 'registered', basis: ['aliens-act:9ter:§1:al.2', 'aliens-act:9ter:§3:1°'] },
    {
      id: 'all-at-once',
      basis: ['aliens-act:9ter:§1:al.4', 'aliens-act:9ter:§3:2°', 'aliens-act:9ter:§3:3°'],
    },
    {
      id: 'certificate-first',
      says: [said('certificateForm', 'other-report', 'none')],
      basis: ['aliens-act:9ter:§1:al.4', 'aliens-act:9ter:§3:3°'],
    },
    {
      id: 'no-identity',
      says: [said('identityPaper', 'single-without-photo', 'none')],
      unless: [exempt],
      basis: [...requirements, 'aliens-act:9ter:§3:2°'],
    },
    { id: 'four-requirements', says: [otherPapers], basis: [...requirements, 'aliens-act:9ter:§3:2°'] },
    { id: 'the-ill-person', says: [said('patient', 'my-child', 'someone-else')], basis: [...grounds] },
    { id: 'newest-counts', basis: ['aliens-act:9ter:§8', 'practice:9ter-newest-replaces'] },
    { id: 'used-once', basis: [...usedOnce, 'aliens-act:9bis:§2:4°'] },
    { id: 'nothing-new', says: [said('newMedicalElements', 'same')], basis: [...usedOnce] },
    { id: 'no-paper-yet', basis: ['practice:9ter-no-document-before-admissible', 'aliens-act:1/3'] },
  ],
  parts: [
    row('birthDate'),
    row('birthPlace'),
    row('nationality'),
    row('nationalNumber'),
    row('fileNumber'),
    text('requests', { basis: grounds }),
    text('patient', { unless: [said('patient', 'me')], fields: ['patient'], basis: grounds }),
    tell('family'),
    heading('history'),
    tell('arrival'),
    text('protection-never', { says: [said('protectionProcedure', 'never')], basis: usedOnce }),
    text('protection-ended-on', {
      says: [said('protectionProcedure', 'ended'), said('protectionEndedOn')],
      days: ['protectionEndedOn'],
      basis: ['aliens-act:51/4:§3'],
      piece: 'protection-decision',
    }),
    text('protection-ended', {
      says: [said('protectionProcedure', 'ended')],
      unless: [said('protectionEndedOn')],
      basis: ['aliens-act:51/4:§3'],
      piece: 'protection-decision',
    }),
    item('earlier-medical', {
      says: [said('earlierApplications', 'medical')],
      basis: usedOnce,
      piece: 'earlier-decisions',
    }),
    item('earlier-humanitarian', {
      says: [said('earlierApplications', 'humanitarian')],
      basis: usedOnce,
      piece: 'earlier-decisions',
    }),
    item('earlier-statelessness', {
      says: [said('earlierApplications', 'statelessness')],
      basis: usedOnce,
      piece: 'earlier-decisions',
    }),
    item('earlier-other', {
      says: [said('earlierApplications', 'other-stay')],
      basis: usedOnce,
      piece: 'earlier-decisions',
    }),
    item('earlier-none', { says: [said('earlierApplications', 'none')], basis: usedOnce }),
    heading('form'),
    text('residence', { fields: ['address'], basis: ['aliens-act:9ter:§1:al.2'] }),
    text('domicile', { fields: ['domicile'], basis: ['aliens-act:9quater:§1'] }),
    heading('identity'),
    text('passport', {
      says: [said('identityPaper', 'passport-or-id')],
      unless: [proofLater],
      basis: ['aliens-act:9ter:§2:al.1'],
      piece: 'passport',
    }),
    text('expired', {
      says: [said('identityPaper', 'expired')],
      unless: [proofLater],
      basis: ['aliens-act:9ter:§2:al.1', 'practice:9ter-expired-passport'],
      piece: 'expired',
    }),
    text('one-paper', {
      says: [onePaper],
      unless: [proofLater],
      basis: ['aliens-act:9ter:§2:al.1'],
      piece: 'other-paper',
    }),
    text('several-papers', {
      says: [severalPapers],
      unless: [proofLater],
      basis: ['aliens-act:9ter:§2:al.2'],
      piece: 'papers',
    }),
    item('one-paper-data', {
      says: [onePaper, said('paperData', 'yes')],
      unless: [proofLater],
      basis: requirements,
    }),
    item('one-paper-authority', {
      says: [onePaper, said('paperAuthority', 'yes')],
      unless: [proofLater],
      basis: requirements,
    }),
    item('one-paper-photo', {
      says: [onePaper, said('paperPhoto', 'yes')],
      unless: [proofLater],
      basis: requirements,
    }),
    item('one-paper-independent', {
      says: [onePaper, said('paperIndependent', 'yes')],
      unless: [proofLater],
      basis: requirements,
    }),
    item('papers-data', {
      says: [severalPapers, said('paperData', 'yes')],
      unless: [proofLater],
      basis: requirements,
    }),
    item('papers-authority', {
      says: [severalPapers, said('paperAuthority', 'yes')],
      unless: [proofLater],
      basis: requirements,
    }),
    item('papers-photo', {
      says: [severalPapers, said('paperPhoto', 'yes')],
      unless: [proofLater],
      basis: requirements,
    }),
    item('papers-independent', {
      says: [severalPapers, said('paperIndependent', 'yes')],
      unless: [proofLater],
      basis: requirements,
    }),
    text('exempt-pending', {
      says: [notDecided],
      basis: ['aliens-act:9ter:§2:al.3'],
      piece: 'exemption-proof',
    }),
    text('exempt-cassation', {
      says: [cassation],
      basis: ['aliens-act:9ter:§2:al.3'],
      piece: 'exemption-proof',
    }),
    tell('enclose-identity', { says: [proofLater], unless: [exempt] }),
    tell('prove-identity', { unless: [provenByPaper, exempt] }),
    heading('certificate'),
    text('certificate-enclosed', {
      unless: noCertificate,
      basis: ['aliens-act:9ter:§1:al.4'],
      piece: 'certificate',
    }),
    item('certificate-date', {
      says: [said('certificateDate')],
      unless: noCertificate,
      days: ['certificateDate'],
      basis: ['aliens-act:9ter:§1:al.4'],
    }),
    item('certificate-illness', {
      says: [said('certificateStates', 'illness')],
      unless: noCertificate,
      basis: ['aliens-act:9ter:§1:al.4'],
    }),
    item('certificate-severity', {
      says: [said('certificateStates', 'severity')],
      unless: noCertificate,
      basis: ['aliens-act:9ter:§1:al.4'],
    }),
    item('certificate-treatment', {
      says: [said('certificateStates', 'treatment')],
      unless: noCertificate,
      basis: ['aliens-act:9ter:§1:al.4'],
    }),
    text('details-in-certificate', { unless: noCertificate }),
    heading('merits'),
    text('both-grounds', { basis: [...grounds, 'council-of-state:225.632'] }),
    text('risk-life', { says: [said('illnessRisk', 'life-or-body', 'both')], basis: grounds }),
    text('risk-treatment', {
      says: [said('illnessRisk', 'no-treatment', 'both')],
      basis: [...grounds, 'council-of-state:225.632'],
    }),
    text('treatment-missing', { says: [said('treatmentAtHome', 'missing')], basis: grounds }),
    text('treatment-limited', {
      says: [said('treatmentAtHome', 'limited')],
      basis: [...grounds, 'practice:9ter-limited-treatment'],
    }),
    text('treatment-out-of-reach', {
      says: [said('treatmentAtHome', 'out-of-reach')],
      basis: [...grounds, 'aliens-act:9ter:§1:al.3'],
    }),
    text('information', {
      says: [said('medicalInformation', 'recent', 'old')],
      basis: ['aliens-act:9ter:§1:al.3'],
      piece: 'information',
    }),
    tell('treatment-facts'),
    heading('new'),
    text('earlier-form', {
      says: [said('earlierApplications', 'medical'), said('earlierMedicalOutcome', 'form')],
      basis: usedOnce,
    }),
    text('earlier-withdrawn', {
      says: [said('earlierApplications', 'medical'), said('earlierMedicalOutcome', 'withdrawn')],
      basis: usedOnce,
    }),
    text('earlier-pending', {
      says: [said('earlierApplications', 'medical'), said('earlierMedicalOutcome', 'pending')],
      basis: [...usedOnce, 'aliens-act:9ter:§8'],
    }),
    text('new-facts', {
      says: [said('earlierApplications', 'medical'), earlierRefused, said('newMedicalElements', 'new-facts')],
      basis: usedOnce,
    }),
    text('new-treatment', {
      says: [
        said('earlierApplications', 'medical'),
        earlierRefused,
        said('newMedicalElements', 'new-treatment'),
      ],
      basis: usedOnce,
    }),
    text('outside-protection', {
      says: [said('illnessInProtection', 'outside')],
      unless: [said('protectionProcedure', 'never')],
      basis: [...usedOnce, 'aliens-act:9bis:§2:1°'],
    }),
    text('unknown-in-protection', {
      says: [said('illnessInProtection', 'unknown-then')],
      unless: [said('protectionProcedure', 'never')],
      basis: [...usedOnce, 'aliens-act:9bis:§2:2°'],
    }),
    text('not-raised-for-stay', {
      says: [
        said('earlierApplications', 'humanitarian', 'statelessness', 'other-stay'),
        said('illnessInEarlierStay', 'not-raised'),
      ],
      basis: [...usedOnce, 'aliens-act:9bis:§2:3°'],
    }),
    text('excepted-for-stay', {
      says: [
        said('earlierApplications', 'humanitarian', 'statelessness', 'other-stay'),
        said('illnessInEarlierStay', 'excepted'),
      ],
      basis: [...usedOnce, 'aliens-act:9bis:§2:3°'],
    }),
    tell('what-is-new', { unless: [said('earlierApplications', 'none')] }),
    tell('not-in-protection', { says: [said('protectionProcedure', 'cassation-admitted', 'ended')] }),
    heading('request'),
    text('asks', { basis: grounds }),
    text('letters-to', { basis: ['aliens-act:9quater:§1', 'aliens-act:9quater:§3'] }),
  ],
  pieces: [
    { id: 'protection-decision', says: [said('protectionProcedure', 'ended')] },
    { id: 'earlier-decisions', says: [earlierAny] },
    { id: 'passport', says: [said('identityPaper', 'passport-or-id')], unless: [proofLater] },
    { id: 'expired', says: [said('identityPaper', 'expired')], unless: [proofLater] },
    { id: 'other-paper', says: [onePaper], unless: [proofLater] },
    { id: 'papers', says: [severalPapers], unless: [proofLater] },
    { id: 'exemption-proof', says: [exempt] },
    { id: 'certificate', unless: noCertificate },
    { id: 'information', says: [said('medicalInformation', 'recent', 'old')] },
  ],
  event: 'applicationLodged',
})
