import type { QuestionsIn } from '@/content/voice-sentences'
import type { stayFacts } from '@/machines/facts/stay'

const unsure = 'Not sure'

/** Questions of somebody who is helped. */
export const stayQuestions = {
  currentStay: {
    question: 'Which right to stay does the person have in Belgium today?',
    why: 'What they hold today can open or close a procedure.',
    findOut: 'Look at their card or paper, or ask their municipality which document they hold.',
    options: { unsure },
  },
  orderToLeave: {
    question: 'Did the person receive an order to leave the territory?',
    findOut: 'Look through their papers for an order, or ask a lawyer or their municipality.',
    options: { unsure },
  },
  orderNotifiedOn: {
    question: 'On which day did the person receive the order to leave?',
    short: 'Day the person received the order to leave',
    hint: 'A Dublin refusal (annex 25quater or 26quater) is an order too. Was it handed to the person? Enter that day. Did it come by post? Enter the day on the postmark, or else the day the post first brought it. The day they collected or read it does not count.',
    findOut:
      'Look for the date on the first page of the order, on the acknowledgement of receipt or on the envelope. Or ask a lawyer to find it in their file.',
    options: { unsure: 'The day is not known' },
  },
  entryBan: {
    question: 'Did the person receive an entry ban?',
    why: 'An entry ban has its own rules: how long it may last, and how to ask to lift it.',
    findOut:
      'Look through the papers that they got with or after the order, or ask a lawyer to see their file.',
    options: { unsure },
  },
} as const satisfies QuestionsIn<typeof stayFacts>
