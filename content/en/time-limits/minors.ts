import type { LimitTextsOf } from '@/content/deadline-sentences'
import type { minorLimits } from '@/content/law/time-limits/minors'

export const minorTexts = {
  'minor-registration-certificate': {
    name: 'Certificate of registration of an unaccompanied minor',
    what: 'No durable solution was found yet. The document is valid for six months and can be extended by six months. The date on the document counts.',
    passed: 'The document is no longer valid.',
    stillOpen: 'The guardian contacts the Vulnerable Persons Unit of the Immigration Office at once.',
  },
  'minor-certificate-renewal': {
    name: 'Guardian’s file to extend the certificate',
    what: 'One month before the certificate expires, the guardian sends the proposal for a durable solution, the family situation, other circumstances and proof of school.',
    passed: 'The file is late. The certificate may expire before there is an answer.',
    stillOpen: 'The guardian sends it at once and says why it is late.',
  },
  'minor-permit': {
    name: 'A card of an unaccompanied minor',
    what: 'The durable solution is Belgium. The first permit is valid for one year. The date on the card counts.',
    passed: 'The card is no longer valid.',
    stillOpen: 'The guardian contacts the Vulnerable Persons Unit of the Immigration Office at once.',
  },
  'minor-permit-renewal': {
    name: 'Guardian’s file to extend the A card',
    what: 'One month before the A card expires, the guardian writes about the life project: circumstances, family, school, and one of the three national languages.',
    passed: 'The file is late. The card may expire before there is an answer.',
    stillOpen: 'The guardian sends it at once and says why it is late.',
  },
  'minor-permanent-stay': {
    name: 'Unlimited stay of an unaccompanied minor',
    what: 'Three years after the first A card was granted, unlimited stay is the rule. A refusal must give reasons. The text is about someone who is still a minor.',
    passed: 'Three years have passed. The guardian asks for the B card.',
    stillOpen: 'If the age of 18 comes first, other rules apply. Ask before the birthday.',
  },
  'turning-eighteen': {
    name: 'Last day as a minor',
    what: 'The best-interest procedure ends at 18, and so does the guardian’s task. What follows depends on the document the young person has that day.',
    passed: 'The young person is an adult. The special procedure has ended.',
    stillOpen:
      'With an A card: ask the municipality for renewal between 45 and 30 days before it expires. Otherwise ask a lawyer which other procedure fits.',
  },
} as const satisfies LimitTextsOf<typeof minorLimits>
