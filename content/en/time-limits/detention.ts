import type { LimitTextsOf } from '@/content/deadline-sentences'
import type { detentionLimits } from '@/content/law/time-limits/detention'

const release = 'By the law that we read, you must be released if there is no lawful extension.'
const court = 'Ask a lawyer to go to the Council Chamber (Raadkamer / Chambre du conseil).'

export const detentionTexts = {
  'detention-return': {
    name: 'Detention for return: two months',
    what: 'The first detention lasts two months at most. It can be extended under strict conditions.',
    passed: release,
    stillOpen: court,
  },
  'detention-return-extended': {
    name: 'Detention for return: five months in all',
    what: 'With extensions, the detention lasts five months at most, except for public order or national security.',
    passed: 'You must be released, unless the detention continues for public order or national security.',
    stillOpen: court,
  },
  'detention-return-public-order': {
    name: 'Detention for return: eight months in all',
    what: 'For public order or national security, the detention can continue month by month, eight months at most. This does not apply to EU citizens.',
    passed: 'You must be released.',
    stillOpen: court,
  },
  'detention-return-steps': {
    name: 'First steps of the Office towards removal',
    what: 'An extension is possible only if the Office began the removal steps within seven working days after the detention began.',
    passed: 'If no step was taken in time, the condition for an extension is missing.',
    stillOpen: 'Ask your lawyer to check the file for the date of the first step.',
  },
  'detention-protection': {
    name: 'Detention of an applicant for protection: two months',
    what: 'In Belgium, an applicant for protection is detained for two months at most. The clock stops while the time for an appeal to the CALL is used.',
    passed: release,
    stillOpen: court,
  },
  'detention-protection-public-order': {
    name: 'Detention of an applicant for protection: six months in all',
    what: 'Only for national security or public order, with extensions, six months at most.',
    passed: 'By the law that we read, you must be released from this detention.',
    stillOpen: court,
  },
  'detention-dublin-determination': {
    name: 'Detention to find the responsible state: six weeks',
    what: 'While Belgium finds out which state is responsible, detention lasts six weeks at most.',
    passed: release,
    stillOpen: court,
  },
  'detention-dublin-transfer': {
    name: 'Detention for a transfer: six weeks',
    what: 'For the transfer itself, detention lasts six weeks at most. It is separate from the earlier six weeks.',
    passed: release,
    stillOpen: court,
  },
  'council-chamber-decision': {
    name: 'Ruling of the Council Chamber',
    what: 'The Council Chamber rules on a request for release within five working days of the day it is lodged. It looks only at the law.',
    passed: 'Without a ruling in time, you must be released.',
    stillOpen:
      'An appeal against the ruling is possible. Its time limit is very short: ask your lawyer the same day.',
  },
  'release-request-again': {
    name: 'A new request for release',
    what: 'A request for release can be made again month by month.',
    passed: 'A month has passed: a new request is possible.',
    stillOpen: court,
  },
  'detention-extension-to-court': {
    name: 'Minister’s duty to go to court after an extension',
    what: 'When the Minister extends a detention, the case must be brought before the Council Chamber within five working days.',
    passed: 'If this was not done in time, you must be released.',
    stillOpen: 'Ask your lawyer to check the date on which this was done.',
  },
} as const satisfies LimitTextsOf<typeof detentionLimits>
