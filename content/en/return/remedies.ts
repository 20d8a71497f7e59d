import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

export const remedies = {
  'find-the-order': {
    title: 'Find out whether you have an order',
    how: 'Look for “bevel om het grondgebied te verlaten” or “ordre de quitter le territoire” (annex 12, 13, 13quinquies, 13septies, 26quater). A lawyer can ask to see your file.',
  },
  'show-stay-document': {
    title: 'Show the stay document',
    how: 'Carry a copy of your document. Show it with the order to a lawyer, the municipality and the coach.',
  },
  'lawyer-appeal': {
    title: 'See a lawyer about an appeal',
    how: 'Go at once, with the order and the day you received it. Ask for free legal aid (pro deo) if you have little money.',
  },
  'lawyer-term': {
    title: 'See a lawyer about the term',
    how: 'Ask whether the term on the order can be challenged, and what to do until then.',
  },
  'tell-the-danger': {
    title: 'Say what you fear',
    how: 'Tell a lawyer what could happen to you on return. Together, send it with proof to the Immigration Office.',
  },
  'ask-translation': {
    title: 'Ask for a translation',
    how: 'Ask the Immigration Office for the main points and the ways to appeal in a language you understand. It can be written or spoken.',
  },
  'read-the-limit': {
    title: 'Follow the time limit on the decision',
    how: 'Look at the last part of the decision for the days, the court and the way to appeal. If two limits fit, take the shorter.',
  },
  'prepare-return-advice': {
    title: 'Get advice before the order comes',
    how: 'Ask a lawyer about other ways to stay. A Fedasil return desk explains what help with return there is.',
  },
  'ask-extension': {
    title: 'Ask for more time',
    how: 'Write to the authority that gave the order, with reasons and proof, before the term ends. If urgent, send it by registered post to the bureau that issued it. In reception, ask through the centre.',
  },
  'prove-no-departure': {
    title: 'Get proof that you cannot leave in time',
    how: 'A paper from Fedasil, IOM or Caritas on the planned journey, from an embassy on travel papers, or from a doctor.',
  },
  'ask-return-desk': {
    title: 'Ask a return desk',
    how: 'Fedasil has return desks in Brussels, Ghent, Antwerp, Liège and Charleroi. See voluntaryreturn.be.',
  },
  'ask-return-coach': {
    title: 'Ask the return coach',
    how: 'Closed centres and return houses have return coaches, who can organise a voluntary return from there.',
  },
  'travel-certificate': {
    title: 'Get a doctor’s paper on travel',
    how: 'Ask the doctor to write whether you can travel, why not, and until when.',
  },
  'show-cgrs-opinion': {
    title: 'Show the opinion of the CGRS',
    how: 'Keep a copy with you. Send it to the Immigration Office through a lawyer.',
  },
  'ask-postponement': {
    title: 'Ask to postpone the removal',
    how: 'Send the proof to the Immigration Office and ask for a notice in writing. Preventive measures may come with it.',
  },
  'tell-the-guardian': {
    title: 'Talk to the guardian',
    how: 'The guardian can propose a lasting solution and has to be heard first. No guardian yet? Ask the Guardianship Service (Dienst Voogdij / Service des Tutelles).',
  },
  'urgent-request': {
    title: 'Ask about an urgent request',
    how: 'When removal is close, a lawyer can ask the Council to suspend the order urgently. The time is very short.',
  },
  'count-the-limit': {
    title: 'Count the time limit exactly',
    how: 'Use the deadline calculator with the way you received the order. Call a lawyer without waiting for the result.',
  },
  'ask-explanation': {
    title: 'Ask for an explanation',
    how: 'Ask the coach or the Immigration Office to explain the duty in your language, and note the day.',
  },
  'read-the-invitation': {
    title: 'Look at the invitation',
    how: 'The place, the day and the coach stand on it. Ask a social worker if you have none.',
  },
  'explain-absence': {
    title: 'Explain the absence in writing',
    how: 'Write why you could not come, with proof, within three working days. Ask for a new appointment.',
  },
  'give-address': {
    title: 'Give your address',
    how: 'Send your real address and phone number in writing, and each change. Talk to a lawyer first if you fear it.',
  },
  'find-the-ban': {
    title: 'Find the entry ban',
    how: 'Look for “inreisverbod” or “interdiction d’entrée” (annex 13sexies). A lawyer can ask to see your file.',
  },
  'leave-with-proof': {
    title: 'Leave in time and keep proof',
    how: 'Keep the ticket, the stamp in your passport or a paper of Fedasil or IOM. You may need it later.',
  },
  'give-ban-reasons': {
    title: 'Say what speaks against a ban',
    how: 'The term of a ban depends on your whole situation. Send your lawyer proof of family, health and cooperation.',
  },
  'ask-lifting': {
    title: 'Ask to lift or pause the ban',
    how: 'Send a request with reasons to the Belgian embassy where you live, or to the Immigration Office with written proof that you left. No answer within four months is a refusal.',
  },
  'lawyer-detention': {
    title: 'Call a lawyer about detention',
    how: 'Ask the centre for a lawyer and the phone. Have the decision that holds you at hand.',
  },
  'ask-release': {
    title: 'Ask for release',
    how: 'A lawyer files a request with the Council Chamber (raadkamer / chambre du conseil). You can repeat it each month.',
  },
} as const satisfies ProcedureText<typeof procedure, typeof filing>['remedies']
