import { banQuestions } from '@/content/en/voices/helped/ban'
import { humanitarianQuestions } from '@/content/en/voices/helped/humanitarian'
import { humanitarianReasonsQuestions } from '@/content/en/voices/helped/humanitarian-reasons'
import { medicalQuestions } from '@/content/en/voices/helped/medical'
import { minorsQuestions } from '@/content/en/voices/helped/minors'
import { orderQuestions } from '@/content/en/voices/helped/order'
import { personQuestions } from '@/content/en/voices/helped/person'
import { removalQuestions } from '@/content/en/voices/helped/removal'
import { screeningQuestions } from '@/content/en/voices/helped/screening'
import { statelessnessQuestions } from '@/content/en/voices/helped/statelessness'
import { stayQuestions } from '@/content/en/voices/helped/stay'
import { traffickingQuestions } from '@/content/en/voices/helped/trafficking'
import type { VoiceText } from '@/content/language'

/** Of a person whom somebody helps: the reader is not the person. Also what the desk asks about a case. */
export const voiceText = {
  questions: {
    ...personQuestions,
    ...stayQuestions,
    ...screeningQuestions,
    ...humanitarianQuestions,
    ...humanitarianReasonsQuestions,
    ...medicalQuestions,
    ...minorsQuestions,
    ...traffickingQuestions,
    ...statelessnessQuestions,
    ...orderQuestions,
    ...removalQuestions,
    ...banQuestions,
  },
  screens: {
    common: {
      fromSteps: 'from the steps in the file',
      fromStepsAside: '(from the steps in the file)',
    },
    check: { answers: { stepsSay: 'The steps in the file say: {value}.' } },
    papers: {
      title: 'Which paper does the person hold?',
      received: 'On which day did the person receive it?',
      drawing: {
        text: 'A simple drawing: the paper of the person may look different. 1: the number of the annex. 2: how many days there are to leave, or the last day. 3: the day it was received, beside the signature of the person. If it came by post, look at the envelope.',
      },
    },
    deadlines: {
      lead: 'Choose the paper that the person got and enter its date. You see the last day, and how it is counted, line by line.',
      toCheck: 'Find the dates with a few questions',
      noneInCheck:
        'The answers of the check set off no date. If the person holds a paper with a date, count it below.',
      errors: {
        printedBefore: 'The last day on the paper must not be before the day the person received it.',
      },
      resultTitle: '{count, plural, one {The date} other {The dates, nearest first}}',
    },
    finder: {
      card: { again: 'Back to the routes' },
      heading: 'Routes for the person',
      near: {
        lawyer: 'Help nearby: a lawyer or free legal aid',
        centre: 'Help nearby: a specialised centre',
        guardian: 'Help nearby: a guardian, or a lawyer for minors',
        medical: 'Help nearby: the doctor of the person, and a lawyer or an organisation',
        any: 'Help nearby: a lawyer or an organisation',
      },
      dates: {
        printedEarly:
          'The person received the decision on {date}. A last day to appeal comes after that day.',
      },
      sheetTitle: 'Routes for the person',
      datesTitle: 'Dates that count',
      back: 'Back to the routes',
      centres: { text: 'The person can talk to one of these centres before anything is decided.' },
    },
    timeline: {
      title: 'Where does the file stand?',
      open: 'Where does the file stand?',
      openFor: 'Where does the file stand? {procedure}',
      resultTitle: 'Where the file stands, and its dates',
      lead: 'Enter what has already happened, from the first step to the last. You see where the file stands and which dates apply.',
      offer: 'Enter what has already happened. Then you see the next step and the dates.',
      nowTitle: 'Where the file stands now',
      map: { title: 'The way of the file', here: 'The file is here' },
      holds: 'Paper that the person holds',
      fromAnswer: 'Counted from an answer: {event}, {date}.',
      form: {
        whenNotified:
          'For a letter, enter the date it was posted or the date it was presented at the address of the person. The hint for each way of delivery says which.',
      },
    },
    result: {
      shown: 'The person can show {shown} of {all}',
      changeAnswers: 'Change the answers',
      saidYes: 'The answer is yes; others judge this',
      because: 'Because the answers say',
      becauseOf: 'Because the answers say: {answers}.',
      workedOut: 'We worked out from the answers',
      openQuestion: 'A question that this condition needs is not answered.',
      todo: 'What can be done',
      missingNone: 'The answers do not show anything missing.',
      need: { useful: 'Makes the file stronger' },
      payMessage:
        'Write in the message of the transfer: {parts} of the person who applies. Someone else may pay for them.',
      payUnpaid: 'If nothing is paid, the application is inadmissible (annex {annex}).',
      payPart:
        'If only a part is paid, {days, plural, one {# day is} other {# days are}} left to pay the rest (annex {annex}).',
      costFamily:
        'One fee is enough for the family, because official documents show that they are one family.',
    },
  },
} as const satisfies VoiceText

export { parts } from '@/content/en/voices/helped/parts'
