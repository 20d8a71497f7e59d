/** Time limits: permits, of a person whom somebody helps. */
export const permitsLimits = {
  'medical-permit': {
    passed:
      'The paper is no longer valid. Without an application for renewal, the person risks losing their stay.',
  },
  'humanitarian-permit': {
    passed:
      'The paper is no longer valid. Without an application for renewal, the person risks losing their stay.',
  },
  'permit-renewal-window': {
    what: 'The person asks the municipality to renew their A card between the 45th and the 30th day before it expires.',
    passed: 'The person is late for the usual window. The law asks that they apply before the card expires.',
  },
  'permanent-permit-renewal-window': {
    what: 'The person asks the municipality for a new B card between the 40th and the 30th day before it expires.',
    passed: 'The person is late for the usual window. The unlimited stay does not end for that reason alone.',
  },
  'permit-renewal-last-day': {
    what: 'The law asks that the person applies for renewal before the permit expires. This is the last day before it expires.',
  },
  'permit-registration': {
    what: 'The person received a permit in Belgium. Within eight working days, they ask the municipality to register them.',
    passed:
      'If the person has not registered yet, they are late. The text we read does not say that they lose the permit for that.',
    stillOpen:
      'If the person has no card yet, they have to go to the municipality at once and take the decision with them.',
  },
  'hearing-before-end-of-stay': {
    name: 'The person’s answer before their stay is ended',
    what: 'The Immigration Office wrote that it plans to end or withdraw the person’s stay. The person sends, in writing, what speaks in their favour. The letter may set another time limit.',
    passed: 'The Office may decide without the person’s answer.',
    stillOpen: 'Send the person’s answer anyway, as soon as possible. They can appeal against a decision.',
  },
  'medical-permanent-stay': {
    what: 'Five years after the 9ter application, the person’s authorised stay becomes unlimited, by the law that we read. The receipt of the registered letter proves the start.',
  },
} as const
