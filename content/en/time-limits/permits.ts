import type { LimitTextsOf } from '@/content/deadline-sentences'
import type { permitLimits } from '@/content/law/time-limits/permits'

const expired = 'The paper is no longer valid. Without an application for renewal, you risk losing your stay.'
const goAtOnce = 'Go to the municipality at once, and ask a lawyer or a social service for help.'

export const permitTexts = {
  'medical-registration-certificate': {
    name: 'Certificate of registration after an admissible 9ter application',
    what: 'The orange card (attest van immatriculatie / attestation d’immatriculation) is valid for three months. It is extended three times by three months, and then month by month. The date on the card counts.',
    passed: 'The card is no longer valid. The application itself continues.',
    stillOpen: 'Ask the municipality to extend it.',
  },
  'medical-permit': {
    name: 'A card after a positive 9ter decision',
    what: 'The A card is valid for one year and is renewed each year. The date on the card counts.',
    passed: expired,
    stillOpen: goAtOnce,
  },
  'humanitarian-permit': {
    name: 'A card after a positive 9bis decision',
    what: 'The A card is usually valid for one year. The decision names the conditions for renewal. The date on the card counts.',
    passed: expired,
    stillOpen: goAtOnce,
  },
  'permanent-permit': {
    name: 'B card',
    what: 'The card for unlimited stay is valid for five years. The stay itself has no end date. The date on the card counts.',
    passed: 'The card is no longer valid. The unlimited stay does not end for that reason alone.',
    stillOpen: 'Ask the municipality for a new card at once.',
  },
  'permit-renewal-window': {
    name: 'Renewal of an A card',
    what: 'You ask the municipality to renew your A card between the 45th and the 30th day before it expires.',
    passed: 'You are late for the usual window. The law asks that you apply before the card expires.',
    stillOpen: 'Go to the municipality at once, and in any case before the card expires.',
  },
  'permanent-permit-renewal-window': {
    name: 'Renewal of a B card',
    what: 'You ask the municipality for a new B card between the 40th and the 30th day before it expires.',
    passed: 'You are late for the usual window. The unlimited stay does not end for that reason alone.',
    stillOpen: 'Go to the municipality at once, and in any case before the card expires.',
  },
  'permit-renewal-last-day': {
    name: 'Last day to ask for renewal',
    what: 'The law asks that you apply for renewal before the permit expires. This is the last day before it expires.',
    passed: 'The application comes after the permit has expired. The municipality may refuse to renew it.',
    stillOpen: goAtOnce,
  },
  'permit-registration': {
    name: 'Registration at the municipality',
    what: 'You received a permit in Belgium. Within eight working days, you ask the municipality to register you.',
    passed:
      'If you have not registered yet, you are late. The text we read does not say that you lose the permit for that.',
    stillOpen: 'If you have no card yet, go to the municipality at once and take the decision with you.',
  },
  'hearing-before-end-of-stay': {
    name: 'Your answer before your stay is ended',
    what: 'The Immigration Office wrote that it plans to end or withdraw your stay. You send, in writing, what speaks in your favour. The letter may set another time limit.',
    passed: 'The Office may decide without your answer.',
    stillOpen: 'Send your answer anyway, as soon as you can. You can appeal against a decision.',
  },
  'medical-permanent-stay': {
    name: 'Unlimited stay after 9ter',
    what: 'Five years after the 9ter application, your authorised stay becomes unlimited, by the law that we read. The receipt of the registered letter proves the start.',
    passed: 'Five years have passed. Ask the municipality for the B card.',
    stillOpen: 'Better health no longer matters once the stay is unlimited.',
  },
} as const satisfies LimitTextsOf<typeof permitLimits>
