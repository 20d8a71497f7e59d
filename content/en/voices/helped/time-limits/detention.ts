/** Time limits: detention, of a person whom somebody helps. */
export const detentionLimits = {
  'detention-return': {
    stillOpen: 'Ask a lawyer to go to the Council Chamber (Raadkamer / Chambre du conseil).',
    passed: 'By the law that we read, the person must be released if there is no lawful extension.',
  },
  'detention-return-extended': {
    stillOpen: 'Ask a lawyer to go to the Council Chamber (Raadkamer / Chambre du conseil).',
    passed:
      'The person must be released, unless the detention continues for public order or national security.',
  },
  'detention-return-public-order': {
    stillOpen: 'Ask a lawyer to go to the Council Chamber (Raadkamer / Chambre du conseil).',
    passed: 'The person must be released.',
  },
  'detention-protection': {
    stillOpen: 'Ask a lawyer to go to the Council Chamber (Raadkamer / Chambre du conseil).',
    passed: 'By the law that we read, the person must be released if there is no lawful extension.',
  },
  'detention-protection-public-order': {
    stillOpen: 'Ask a lawyer to go to the Council Chamber (Raadkamer / Chambre du conseil).',
    passed: 'By the law that we read, the person must be released from this detention.',
  },
  'detention-dublin-determination': {
    stillOpen: 'Ask a lawyer to go to the Council Chamber (Raadkamer / Chambre du conseil).',
    passed: 'By the law that we read, the person must be released if there is no lawful extension.',
  },
  'detention-dublin-transfer': {
    stillOpen: 'Ask a lawyer to go to the Council Chamber (Raadkamer / Chambre du conseil).',
    passed: 'By the law that we read, the person must be released if there is no lawful extension.',
  },
  'release-request-again': {
    stillOpen: 'Ask a lawyer to go to the Council Chamber (Raadkamer / Chambre du conseil).',
  },
  'detention-return-steps': {
    stillOpen: 'Ask the lawyer of the person to check the file for the date of the first step.',
  },
  'council-chamber-decision': {
    passed: 'Without a ruling in time, the person must be released.',
    stillOpen:
      'An appeal against the ruling is possible. Its time limit is very short: ask the lawyer of the person the same day.',
  },
  'detention-extension-to-court': {
    passed: 'If this was not done in time, the person must be released.',
    stillOpen: 'Ask the lawyer of the person to check the date on which this was done.',
  },
} as const
