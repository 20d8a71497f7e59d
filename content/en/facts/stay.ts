import { letterDay } from '@/content/en/facts/letter-day'
import type { QuestionsOf } from '@/content/sentences'
import type { stayFacts } from '@/machines/facts/stay'

/** Questions about the stay a person has and the orders they received. */
export const stayQuestions = {
  currentStay: {
    question: 'Which right to stay do you have in Belgium today?',
    short: 'Right to stay today',
    why: 'What you hold today can open or close a procedure.',
    findOut: 'Look at your card or paper, or ask your municipality which document you hold.',
    options: {
      none: 'None',
      'short-stay': 'A short stay: a visa, or 90 days without a visa',
      'procedure-document': 'A paper for as long as a procedure runs',
      temporary: 'A card or certificate with an end date',
      unlimited: 'A right to stay without an end date',
      unsure: 'I am not sure',
    },
    optionHints: {
      'short-stay': 'Only while the visa or the 90 days are still running.',
      'procedure-document':
        'For example an orange card (attest van immatriculatie / attestation d’immatriculation).',
      temporary: 'For example an A card.',
      unlimited: 'For example a B card.',
    },
  },
  orderToLeave: {
    question: 'Did you receive an order to leave the territory?',
    short: 'Order to leave',
    hint: 'The paper has annex (bijlage / annexe) 12, 13, 13quinquies, 13septies, 25quater, 26quater or 38 at the top. Its name is often bevel om het grondgebied te verlaten / ordre de quitter le territoire. A Dublin refusal (25quater or 26quater) is an order too, and a refusal can contain one.',
    why: 'An order starts time limits and can affect other applications.',
    findOut: 'Look through your papers for an order, or ask a lawyer or your municipality.',
    options: { yes: 'Yes', no: 'No', unsure: 'I am not sure' },
  },
  orderNotifiedOn: {
    question: 'On which day did you receive the order to leave?',
    short: 'Day you received the order to leave',
    hint: `A Dublin refusal (annex 25quater or 26quater) is an order too. ${letterDay}`,
    why: 'Time limits start from that day.',
    findOut:
      'Look for the date on the first page of the order, on the acknowledgement of receipt or on the envelope. Or ask a lawyer to find it in your file.',
    options: { unsure: 'I do not know the day' },
  },
  entryBan: {
    question: 'Did you receive an entry ban?',
    short: 'Entry ban',
    hint: 'The paper is called inreisverbod / interdiction d’entrée (annex 13sexies).',
    why: 'An entry ban has its own rules: how long it may last, and how to ask to lift it.',
    findOut:
      'Look through the papers that you got with or after the order, or ask a lawyer to see your file.',
    options: { yes: 'Yes', no: 'No', unsure: 'I am not sure' },
  },
} as const satisfies QuestionsOf<typeof stayFacts>
