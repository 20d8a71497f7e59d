/** Time limits: applications, of a person whom somebody helps. */
export const applicationsLimits = {
  'medical-certificate-age': {
    what: 'The standard medical certificate must be less than three months old on the day the person sends a 9ter application.',
    act: 'Send the application by that day, or ask the doctor of the person for a new certificate. A new certificate starts a new three months.',
    stillOpen:
      'Ask the doctor of the person for a new certificate on the standard model, then lodge the application.',
  },
  'missed-medical-appointment': {
    what: 'The person missed the appointment of the Office’s doctor or expert. The person gives a valid reason.',
  },
  'medical-keep-alive': {
    what: 'The person received unlimited stay on another ground while their 9ter application is pending. They ask by registered letter to continue it.',
    stillOpen:
      'The person’s unlimited stay is not affected. They can lodge a new application later, if its conditions are met.',
  },
  'residence-check': {
    what: 'The municipality checks whether the person lives at the address of their 9bis application. In practice, it often takes longer.',
    passed: 'The check is late. The application does not lapse because of that.',
    stillOpen:
      'Ask the municipality when the check takes place. Keep the person’s name on the door and the letter box.',
  },
  'fee-missing-part': {
    what: 'The Immigration Office wrote that a part of the fee is missing. The person pays it and sends the proof of payment.',
  },
  'language-of-protection': {
    name: 'Language of the person’s international protection procedure',
    what: 'A 9bis or 9ter application lodged in this period is handled in the language of the person’s international protection procedure, Dutch or French.',
    passed: 'The person can choose the language again.',
  },
} as const
