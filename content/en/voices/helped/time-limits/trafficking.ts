/** Time limits: trafficking, of a person whom somebody helps. */
export const traffickingLimits = {
  'reflection-period': {
    what: 'Annex 15 gives 45 days to rest and to decide whether to make a statement or a complaint. The date on the paper counts.',
    stillOpen:
      'Call the person’s centre (PAG-ASA, Payoke or Sürya) at once. Only a recognised centre can ask for the next paper.',
  },
  'victim-certificate': {
    stillOpen:
      'Call the person’s centre (PAG-ASA, Payoke or Sürya) at once. Only a recognised centre can ask for the next paper.',
  },
  'victim-certificate-extension': {
    stillOpen:
      'Call the person’s centre (PAG-ASA, Payoke or Sürya) at once. Only a recognised centre can ask for the next paper.',
  },
  'victim-permit': {
    stillOpen:
      'Call the person’s centre (PAG-ASA, Payoke or Sürya) at once. Only a recognised centre can ask for the next paper.',
  },
} as const
