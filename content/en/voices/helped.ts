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
    finder: {
      card: { again: 'Back to the routes' },
      heading: 'Routes for the person',
      // The sentences of results have one voice.
      lead: 'Nothing is decided. “You” means the person.',
      near: { lawyer: 'Help nearby: a lawyer or free legal aid' },
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
    },
    result: {
      shown: 'The person can show {shown} of {all}',
      changeAnswers: 'Change the answers',
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
