import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

type Text = ProcedureText<typeof procedure, typeof filing>

export const papers = {
  order: { name: 'The order to leave, all pages', note: 'Add the annexes and the envelope.' },
  'proof-of-notification': {
    name: 'Proof of the day you received it',
    note: 'For example your signature with the date, the post notice or the envelope.',
  },
  'proof-no-departure': {
    name: 'Proof that you cannot leave in time',
    note: 'It can come from Fedasil, IOM, Caritas, an embassy or a doctor.',
  },
  'school-certificate': { name: 'School certificate of each child' },
  'proof-of-ties': { name: 'Proof of family, length of stay and other ties' },
  'travel-medical-certificate': { name: 'Doctor’s paper that says whether you can travel' },
  'stay-document': { name: 'Every stay document that you hold' },
  'cgrs-decision': { name: 'Decision of the CGRS (CGVS / CGRA) and judgment of the Council' },
  'departure-plan': {
    name: 'Proof of your plan to leave',
    note: 'It gives the date, place and destination, with a copy of the ticket. The municipality may ask for it at a second appointment.',
  },
  'coaching-letters': { name: 'Invitations and letters from the coach (ICAM), and your answers' },
  'proof-of-leaving': {
    name: 'Proof that you left',
    note: 'For example a ticket, a stamp, or a paper from Fedasil or IOM. You need it later to lift a ban.',
  },
  'ban-decision': { name: 'Entry ban (inreisverbod / interdiction d’entrée, annex 13sexies)' },
  'detention-decision': { name: 'Detention decision, and each extension' },
} as const satisfies Text['papers']

export const steps = {
  'read-order': {
    title: 'Read the order',
    text: 'Look for its ground, the term, the reasons and the way to appeal. You can ask for a translation.',
  },
  'note-both-clocks': {
    title: 'Note the two clocks',
    text: 'The term to leave and the time limit to appeal are different. Both start when you receive the order.',
  },
  'see-a-lawyer': {
    title: 'See a lawyer in the first days',
    text: 'An urgent request has to be made within a few days. Ask for free legal aid if you have little money.',
  },
  'ask-for-more-time': {
    title: 'Ask for more time if you need it',
    text: 'Write with reasons and proof, before the term ends.',
  },
  'choose-how-to-leave': {
    title: 'If you leave, choose how',
    text: 'You can travel on your own, or ask Fedasil for the voluntary return programme. The programme pays for the journey and gives travel help, and sometimes a grant and help to start again.',
  },
  'go-to-interviews': {
    title: 'Go to the coaching interviews',
    text: 'The municipality or a coach (ICAM) can invite you. Bring your papers. A lawyer may come with you.',
  },
  'leave-and-prove-it': {
    title: 'Leave in time and keep proof',
    text: 'Proof of leaving helps if an entry ban comes up later, or if you ask to lift one.',
  },
  'if-not-left': {
    title: 'If you are still here after the term',
    text: 'The police may check your address. They may come in only with a warrant or with your consent. Forced return, detention and an entry ban become possible.',
  },
} as const satisfies Text['steps']

export const lodging =
  'You do not lodge anything. You send a request for more time to the authority that gave the order. The Immigration Office (Dienst Vreemdelingenzaken, DVZ / Office des étrangers, OE) decides on it.'
