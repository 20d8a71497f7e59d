import type { LimitTextsOf } from '@/content/deadline-sentences'
import type { applicationLimits } from '@/content/law/time-limits/applications'

export const applicationTexts = {
  'medical-certificate-age': {
    name: 'Applying with this medical certificate',
    what: 'The standard medical certificate must be less than three months old on the day you send a 9ter application.',
    act: 'Send the application by that day, or ask your doctor for a new certificate. A new certificate starts a new three months.',
    passed: 'The certificate is too old. An application with it is inadmissible.',
    stillOpen: 'Ask your doctor for a new certificate on the standard model, then lodge your application.',
  },
  'missed-medical-appointment': {
    name: 'Reason for a missed medical appointment',
    what: 'You missed the appointment of the Office’s doctor or expert. You give a valid reason.',
    passed: 'The Immigration Office may refuse the 9ter application.',
    stillOpen: 'Send the reason and proof anyway, by registered post, and ask a lawyer for advice.',
  },
  'medical-keep-alive': {
    name: 'Keeping a 9ter application alive',
    what: 'You received unlimited stay on another ground while your 9ter application is pending. You ask by registered letter to continue it.',
    passed: 'The Immigration Office closes the application as without object.',
    stillOpen:
      'Your unlimited stay is not affected. You can lodge a new application later, if its conditions are met.',
  },
  'residence-check': {
    name: 'Residence check by the municipality',
    what: 'The municipality checks whether you live at the address of your 9bis application. In practice, it often takes longer.',
    passed: 'The check is late. Your application does not lapse because of that.',
    stillOpen:
      'Ask the municipality when the check takes place. Keep your name on the door and the letter box.',
  },
  'fee-missing-part': {
    name: 'Missing part of the fee (annex 43)',
    what: 'The Immigration Office wrote that a part of the fee is missing. You pay it and send the proof of payment.',
    passed: 'The application may be found inadmissible.',
    stillOpen: 'Pay and send the proof anyway, and ask a lawyer today.',
  },
  'language-of-protection': {
    name: 'Language of your international protection procedure',
    what: 'A 9bis or 9ter application lodged in this period is handled in the language of your international protection procedure, Dutch or French.',
    passed: 'You can choose the language again.',
    stillOpen: 'The language is not a ground for refusing an application.',
  },
} as const satisfies LimitTextsOf<typeof applicationLimits>
