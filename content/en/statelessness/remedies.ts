import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/statelessness'

/** What can be done about a condition that is open or not met. */
export const remedies = {
  'send-registered': {
    title: 'Send it by registered letter',
    how: 'Post it as a registered letter to the Immigration Office, Cellule Suivi Protection Internationale. Keep the receipt: it proves the day.',
  },
  'state-address': {
    title: 'Write your real address in the application',
    how: 'Give the street, number and municipality where you live. A lawyer’s address can stand beside it, but does not replace it.',
  },
  'show-new-elements': {
    title: 'Show what is new',
    how: 'Name each new element in the application, say when it began, and add proof of it.',
  },
  'explain-each-point': {
    title: 'Explain each of the five points',
    how: 'Write a few sentences on each. Who are you, and where do you come from? Why does no country see you as its citizen? How did you lose your nationality? Why can you not get one? Why can you not stay elsewhere?',
  },
  'show-earlier-stay': {
    title: 'Show your earlier stay',
    how: 'Look for old cards, orange cards and annexes. Your municipality can give proof of your registration, and a lawyer can ask for your file at the Immigration Office.',
  },
  'plan-with-lawyer': {
    title: 'Plan both procedures with a lawyer',
    how: 'Decide together what you raise where, and in which order. The same facts can matter in both.',
  },
  'ask-countries': {
    title: 'Ask the countries in writing',
    how: 'First ask a lawyer whether it is safe. Then write to the consulate of each country that you have ties with. Keep copies and receipts.',
  },
  'keep-unanswered-letters': {
    title: 'Show that you asked',
    how: 'Write once more by registered letter. Add all your letters and receipts to the application, and say that nobody answered.',
  },
  'explain-no-contact': {
    title: 'Explain why contact is dangerous',
    how: 'Write down with a lawyer who would be in danger, and why. If you fear to go back, ask also about international protection.',
  },
  'show-origin': {
    title: 'Gather proof of where you come from',
    how: 'Look for papers from school, hospital, work or registration, for family papers, photos and witnesses. Write down where you lived and when.',
  },
  'show-identity': {
    title: 'Gather proof of your identity',
    how: 'No paper is prescribed. Birth certificates, old cards, registration papers and papers of family members can count. Explain what you cannot get, and why.',
  },
  'ask-about-stay': {
    title: 'Find out about stay in the other country',
    how: 'First ask a lawyer whether it is safe. Then ask its consulate in writing whether you can live there and whether it lets you in.',
  },
  'have-translated': {
    title: 'Have the papers translated',
    how: 'Into Dutch, French, German or English. Ask a lawyer or organisation which papers matter most, and who can translate them.',
  },
  'see-lawyer': {
    title: 'Speak to a lawyer first',
    how: 'Take every decision and judgment with you. A lawyer keeps what you say secret.',
  },
  'see-lawyer-about-order': {
    title: 'Show the order to a lawyer',
    how: 'Take the order and its envelope with you. A lawyer looks at the dates, at an appeal, and at when to lodge this application.',
  },
} as const satisfies ProcedureText<typeof procedure, typeof filing>['remedies']
