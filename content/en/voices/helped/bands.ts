/** Names of bands, of a person whom somebody helps. */
export const bands = {
  bands: {
    transferDecided: {
      short: 'Decision to go to another European country',
      bands: { decided: 'The person has one', 'not-decided': 'The person has none' },
    },
    applicationRunning: { short: 'The application for international protection' },
    exploitationNamed: { short: 'Forced or hurt by someone' },
    noCountryNamed: { short: 'Citizen of no country' },
    leaveNamed: {
      bands: {
        told: 'Refused or told to leave',
        'told-and-wish': 'Refused or told to leave, and wants to go back',
      },
    },
    fearNamed: { short: 'The person’s country not safe' },
    feePeriod: { short: 'Fee on the day the person lodges' },
    ageAtFiling: { short: 'Age on the day the person lodges' },
    protectionAtFiling: { short: 'International protection procedure on the day the person lodges' },
    protectionEndedBefore9bis: {
      short: 'Time from the end of the international protection procedure until the person lodges',
    },
    certificateAge: {
      short: 'Age of the certificate on the day the person lodges',
      bands: { 'dated-after-filing': 'Dated after the day the person lodges' },
    },
    protectionEnded: {
      short: 'Time from the end of the international protection procedure until the person lodges',
    },
    situationKind: { short: 'What the answers point to' },
    minorChildPresent: { short: 'Child under 18 with the person' },
    urgentWindow: {
      bands: { 'days-11-13': 'the ten days may be over, depending on how the order reached the person' },
    },
    orderAppealLaw: { short: 'Day the person received the order' },
    banElapsed: { short: 'Part of the ban that has passed since the person received it' },
    banElapsedSinceLeaving: { short: 'Part of the ban that has passed since the person left' },
  },
  conflicts: {
    'parents-elsewhere':
      'The answers say where the person’s parents are, or that the parents have died. The answers also say that the person’s mother, father or legal guardian is with them in Belgium.',
    'alone-with-parent':
      'The answers say that the person’s parents are not in Belgium. The answers also say that the person’s mother, father or legal guardian is with them in Belgium.',
    'unaccompanied-with-parent':
      'The answers say that the Guardianship Service confirmed that the person is an unaccompanied minor. The answers also say that the person’s mother, father or legal guardian is with them in Belgium.',
    'adult-named-a-child':
      'The answers say that the person is under 18. By the date of birth that was given, the person is 18 or older.',
    'guardian-not-reported':
      'The answers say that the person has a guardian. The answers also say that nobody has told the Guardianship Service about the person yet.',
    'card-without-stay':
      'The card or certificate that was named does not fit the right to stay that was named.',
    'in-centre-not-detained':
      'The answers say that the person is in a closed centre. The answers also say that the person is not detained.',
    'protection-ended-before':
      'The final decision on international protection would be earlier than the application for it.',
    'stateless-with-nationality':
      'The answers say that the person has a nationality. The answers also say that the person is recognised as stateless.',
    'photo-and-none':
      'The answers say that the person’s paper has their photo or fingerprint. The answers also say that no paper has one.',
    'illness-not-serious':
      'The answers say that the person’s illness is not serious. The answers also say that the person’s life or body would be in danger.',
    'school-and-no-child':
      'The answers say that no child goes to school. The answers also name children at school as a reason.',
    'danger-and-none':
      'The answers say that the person fears no serious harm on return. The answers also name danger on return as a reason.',
    'pending-and-none':
      'The answers say that the person lodged no other application before. The answers also say that another application is still pending.',
  },
} as const
