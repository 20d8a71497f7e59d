import type { ProcedureText } from '@/content/sentences'
import type { filing, procedure } from '@/machines/procedures/return'

export const remedies = {
  'find-the-order': {
    title: 'Find out whether you have an order',
    how: 'Look for “bevel om het grondgebied te verlaten” or “ordre de quitter le territoire” (annex 12, 13, 13quinquies, 13septies, 26quater). A lawyer can ask to see your file.',
  },
  'show-stay-document': {
    title: 'Show the stay document',
    how: 'Carry a copy of your document. Show it, with the order, to a lawyer, the municipality and the coach.',
  },
  'lawyer-appeal': {
    title: 'See a lawyer about an appeal',
    how: 'Go at once, with the order and the day you received it. Ask for free legal aid (pro deo) if you have little money.',
  },
  'lawyer-term': {
    title: 'See a lawyer about the term',
    how: 'Ask whether you can challenge the term on the order, and what to do until then.',
  },
  'tell-the-danger': {
    title: 'Say what you fear',
    how: 'Tell a lawyer what could happen to you if you go back. Together with the lawyer, send this with proof to the Immigration Office.',
  },
  'ask-translation': {
    title: 'Ask for a translation',
    how: 'Ask the Immigration Office for the main points and the ways to appeal in a language that you understand. The translation can be written or spoken.',
  },
  'read-the-limit': {
    title: 'Follow the time limit on the decision',
    how: 'Look in the last part of the decision for the days, the court and the way to appeal. If two time limits fit, take the shorter one.',
  },
  'prepare-return-advice': {
    title: 'Get advice before the order comes',
    how: 'Ask a lawyer about other ways to stay. A Fedasil return desk explains what help you can get to return.',
  },
  'ask-extension': {
    title: 'Ask for more time',
    how: 'Write to the authority that gave the order, with reasons and proof, before the term ends. If it is urgent, send the letter by registered post to the office that issued the order. If you live in a reception centre, ask through the centre.',
  },
  'prove-no-departure': {
    title: 'Get proof that you cannot leave in time',
    how: 'Ask Fedasil, IOM or Caritas for a paper about the planned journey, an embassy for one about travel papers, or a doctor.',
  },
  'ask-return-desk': {
    title: 'Ask a return desk',
    how: 'Fedasil has return desks in Brussels, Ghent, Antwerp, Liège and Charleroi. See voluntaryreturn.be.',
  },
  'ask-return-coach': {
    title: 'Ask the return coach',
    how: 'Closed centres and return houses have return coaches. They can organise a voluntary return from there.',
  },
  'travel-certificate': {
    title: 'Get a doctor’s paper about travel',
    how: 'Ask the doctor to write whether you can travel. If you cannot, the paper should say why not, and until when.',
  },
  'show-cgrs-opinion': {
    title: 'Show the CGRS’s opinion',
    how: 'Keep a copy with you. Send it to the Immigration Office through a lawyer.',
  },
  'ask-postponement': {
    title: 'Ask to postpone the removal',
    how: 'Send the proof to the Immigration Office and ask for a written notice. Preventive measures may come with it.',
  },
  'tell-the-guardian': {
    title: 'Talk to the guardian',
    how: 'The guardian can propose a durable solution, and the Immigration Office has to hear the guardian first. If you have no guardian yet, ask the Guardianship Service (Dienst Voogdij / Service des Tutelles).',
  },
  'urgent-request': {
    title: 'Ask about an urgent request',
    how: 'If removal is near, a lawyer can ask the Council to suspend the order urgently. The time is very short.',
  },
  'count-the-limit': {
    title: 'Count the time limit exactly',
    how: 'Use the deadline calculator, and choose the way you received the order. Call a lawyer without waiting for the result.',
  },
  'ask-explanation': {
    title: 'Ask for an explanation',
    how: 'Ask the coach or the Immigration Office to explain the duty in your language, and note the day.',
  },
  'read-the-invitation': {
    title: 'Look at the invitation',
    how: 'It names the place, the day and the coach. If you have no invitation, ask a social worker.',
  },
  'explain-absence': {
    title: 'Explain in writing why you were absent',
    how: 'Within three working days, write why you could not come, and add proof. Ask for a new appointment.',
  },
  'give-address': {
    title: 'Give your address',
    how: 'Send your real address and phone number in writing, and report each change. If you are afraid to do so, talk to a lawyer first.',
  },
  'find-the-ban': {
    title: 'Find the entry ban',
    how: 'Look for “inreisverbod” or “interdiction d’entrée” (annex 13sexies). A lawyer can ask to see your file.',
  },
  'tell-the-illness': {
    title: 'Tell how your health would develop there',
    how: 'Ask your doctor to write which treatment you need, and what would happen without it. Send it to the Immigration Office through a lawyer, with proof of what treatment costs or where it is missing in your country.',
  },
  'prove-departure': {
    title: 'Prove the day you left',
    how: 'Look for a ticket, a boarding pass, a stamp in your passport, or a paper from the Belgian embassy in the country where you went. If you have not left, ask a lawyer what the ban means for you now.',
  },
  'leave-with-proof': {
    title: 'Leave in time and keep proof',
    how: 'Keep the ticket, the stamp in your passport or a paper from Fedasil or IOM. You may need it later.',
  },
  'give-ban-reasons': {
    title: 'Say what speaks against a ban',
    how: 'The length of a ban depends on your whole situation. Send your lawyer proof of your family, health and cooperation.',
  },
  'ask-lifting': {
    title: 'Ask to lift or pause the ban',
    how: 'Send a request with reasons to the Belgian embassy where you live. Or send it to the Immigration Office with written proof that you left. If you get no answer within four months, that is a refusal.',
  },
  'lawyer-detention': {
    title: 'Call a lawyer about detention',
    how: 'Ask the centre for a lawyer and to use the phone. Keep the detention decision at hand.',
  },
  'ask-release': {
    title: 'Ask for release',
    how: 'A lawyer sends a request to the Council Chamber (raadkamer / chambre du conseil). You can repeat it each month.',
  },
} as const satisfies ProcedureText<typeof procedure, typeof filing>['remedies']
