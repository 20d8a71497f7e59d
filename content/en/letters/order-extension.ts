import type { LetterText } from '@/content/letter-sentences'
import type { orderExtension } from '@/machines/letters/order-extension'

/** Request for more time to leave. */
export const letterText = {
  title: 'Request for more time to leave',
  about:
    'With it you ask the Immigration Office for a longer term than the order to leave gives you. You say why you cannot leave in time, or why you need more time, and you prove it.',
  how: 'Send it before the term ends. Hand it in at the town hall where you live, or post it there: the municipality sends it on to the Immigration Office. If little time is left, send it by registered post straight to the Immigration Office, for the bureau that is named on the order. If you live in a reception centre, send it through the centre. Keep a copy and the receipt.',
  subject: 'Request to extend the term to leave the territory',
  parts: {
    through:
      'Write here “Through the municipality of” and its name, or “Urgent, by registered post” if little time is left. Add the bureau that gave the order, as the order names it.',
    received: 'On {orderDate} I received an order to leave the territory.',
    term: '{termDays, plural, =0 {The order gives me no term to leave.} one {The order gives me # day to leave.} other {The order gives me # days to leave.}}',
    'order-reference': 'Write here the reference of the order, and on which day this term ends.',
    'order-details':
      'Write here the reference of the order, how many days it gives, and on which day this term ends.',
    asks: 'I ask you to extend the term to leave, on the basis of article 74/14, §1, of the Act of 15 December 1980.',
    'asks-eu':
      'I am an EU citizen, or a family member of an EU citizen or a Belgian. I ask you to extend the term to leave, on the basis of article 44ter, §2, of the Act of 15 December 1980.',
    'eu-link':
      'Write here which of these you are. If you are a family member, write of whom, and that person’s nationality.',
    'asks-temporary-protection':
      'I had temporary protection. I ask you to extend the term to leave, on the basis of article 57/36, §2, of the Act of 15 December 1980.',
    must: 'Why I cannot leave within the term',
    'cannot-leave': 'I cannot return voluntarily within the term that the order gives me, and I prove it.',
    'must-extend': 'On such proof, article 74/14, §1, third paragraph, provides that the term is extended.',
    'cannot-leave-no-proof': 'I cannot return voluntarily within the term that the order gives me.',
    'not-fit-certified': 'My health does not allow me to travel. A doctor certifies this.',
    'not-fit': 'My health does not allow me to travel.',
    obstacle: 'There is a technical obstacle to my return.',
    'which-obstacle':
      'Write here what the obstacle is, such as no transport, or a travel paper that is not ready. Say which steps you took, where, and on which days.',
    'why-impossible':
      'Write here what makes it impossible to leave in time, such as an illness, a pregnancy, no transport, or a travel paper that is not ready. Say since when. Leave this out if nothing does.',
    'proof-to-come':
      'Write here which proof you have asked for, from whom, and on which day you expect it. Write only what you did.',
    may: 'Other circumstances that I ask you to take into account',
    'planning-departure': 'I am organising my voluntary departure, and this is not finished yet.',
    coaching: 'I went to the coaching interviews on return (ICAM).',
    'child-at-school': 'A child of my household goes to school in Belgium.',
    'minor-child': 'I have a child under 18 with me in Belgium.',
    family: 'I have a partner or close family in Belgium.',
    'long-stay': 'I have been in Belgium for a long time.',
    health: 'I have a health problem.',
    'other-ties': 'I have other strong ties with Belgium.',
    'own-reasons':
      'Write here the details: the date and place of your departure, the end of the school year, since when you have been here, who your family is. Write only what you can prove.',
    until: 'Until when',
    'how-long': 'Write here until which day you ask for more time, and why until that day.',
    answer: 'I ask you to tell me your decision in writing, before the present term ends.',
  },
  pieces: {
    order: 'Copy of the order to leave, all pages',
    identity: 'Copy of my identity paper',
    'proof-no-departure': 'Proof that I cannot leave within the term',
    'travel-medical-certificate': 'Medical certificate that I cannot travel',
    'proof-obstacle': 'Proof of the technical obstacle, and of my steps to remove it',
    'departure-plan': 'Proof of the plan to leave',
    'coaching-letters': 'Invitations and letters from the coach (ICAM)',
    'school-certificate': 'School certificate of each child',
    'proof-of-ties': 'Proof of family, length of stay and other ties',
    'health-papers': 'Medical papers',
  },
  warnings: {
    'before-the-end':
      'Ask before the term ends. An extension exists only once it is given in writing: until then the old term counts.',
    'proof-decides':
      'The Office must extend the term if you prove that you cannot leave in time. For all other reasons it may do so, but does not have to.',
    'appeal-runs-on': 'Asking for more time does not stop the time limit to appeal. That one runs on.',
    'short-term':
      'The law sets this duty for the term of 30 days. Whether it also holds for a shorter term is not settled: let a lawyer look at it.',
    dublin:
      'This letter is for an order to leave. A Dublin decision gives a day to report, and article 74/14 does not apply to it: see a lawyer.',
    'bring-back':
      'This letter is for an order to leave. An order to bring back (annex 38) is addressed to the guardian: let the guardian see a lawyer.',
  },
} as const satisfies LetterText<typeof orderExtension>
