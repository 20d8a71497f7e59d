import { minorParts } from '@/content/en/letters/minor-parts'
import type { LetterText } from '@/content/letter-sentences'
import type { minorRenewal } from '@/machines/letters/minor-renewal'

/** Extension of the orange card or the A card of an unaccompanied minor. */
export const letterText = {
  title: 'Extension of the card of an unaccompanied minor',
  about:
    'It is for the guardian. With it the guardian asks to extend the orange card or the A card of the minor, and gives the evidence that the law asks for.',
  how: 'The guardian e-mails it with the papers to the Vulnerable Persons Unit of the Immigration Office: minors@ibz.fgov.be. That is due one month before the card ends. The public security number of the minor goes in the subject line of the e-mail. Keep a copy of the e-mail.',
  subject:
    'Request to extend the residence document of an unaccompanied minor (articles 61/19 and 61/21 of the Act of 15 December 1980)',
  parts: {
    ...minorParts,
    'asks-certificate':
      'As guardian of the minor named below, I ask you to extend the registration certificate, on the basis of article 61/19 of the Act of 15 December 1980.',
    'asks-card':
      'As guardian of the minor named below, I ask you to renew the permit of one year (A card), on the basis of article 61/21 of the Act of 15 December 1980.',
    'asks-which':
      'Write here that you, the guardian, ask to extend the registration certificate (article 61/19), or to renew the A card (article 61/21).',
    'life-project': 'Life project in Belgium (article 61/21)',
    'life-project-which':
      'Write here what the minor does in Belgium and plans to do: school, training, care, friends, activities.',
    family: 'Family situation',
    'family-now':
      'Write here who the family is, where they live, which steps were taken to find or reach them, and what has changed since the last time.',
    circumstances: 'Specific circumstances of the minor',
    'circumstances-which':
      'Write here what is particular to this minor, such as the place of stay, care, safety or ties. Say only what the minor agrees to.',
    language: 'Knowledge of Dutch, French or German',
    'language-shown': 'The minor knows Dutch, French or German. I add proof of it.',
    'language-which':
      'Write here which of the three languages the minor knows, and which course or certificate shows it.',
    identity: 'Passport',
    passport: 'The minor has a valid passport or national identity card. I add a copy.',
    'steps-shown':
      'Steps were taken to obtain a passport or to prove the identity. I add the papers that show them.',
    'steps-which':
      'Write here which steps you took to obtain a passport since the last time, on which days, and with what result.',
  },
  pieces: {
    document: 'Copy of the card or certificate that ends',
    school: 'Certificate of regular school attendance',
    language: 'Proof of knowledge of Dutch, French or German',
    passport: 'Copy of the passport or national identity card',
    'identity-steps': 'Papers that show the steps to obtain a passport or to prove the identity',
  },
  warnings: {
    'one-month-before':
      'The guardian sends it one month before the card ends. If that day has passed, send it today.',
    'official-form':
      'The Immigration Office has a form of its own for the orange card, in Dutch and in French. This sheet follows its list, so that you can copy the data into the form.',
    'passport-for-card':
      'For an A card, the minor shows a national passport. If there is none, the guardian sends papers that show the steps to prove the identity.',
    'until-eighteen':
      'This procedure ends at 18, and the orange card with it. With an A card, the young adult then asks the municipality to renew it, between 45 and 30 days before the card ends.',
  },
} as const satisfies LetterText<typeof minorRenewal>
