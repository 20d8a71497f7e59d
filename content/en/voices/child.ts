import { minorsQuestions } from '@/content/en/voices/child/minors'
import { personQuestions } from '@/content/en/voices/child/person'
import { screeningQuestions } from '@/content/en/voices/child/screening'
import { stayQuestions } from '@/content/en/voices/child/stay'
import type { VoiceText } from '@/content/language'

/** Of a child, for the guardian. Where nothing stands here, a child is spoken of as any person who is helped. */
export const voiceText = {
  questions: {
    ...personQuestions,
    ...stayQuestions,
    ...screeningQuestions,
    ...minorsQuestions,
  },
  screens: {
    finder: {
      heading: 'Routes for the child',
      sheetTitle: 'Routes for the child',
      centres: { text: 'The child can talk to one of these centres before anything is decided.' },
    },
    result: { shown: 'The child can show {shown} of {all}' },
  },
} as const satisfies VoiceText
