import { phrasebookOf } from '@/components/i18n/chrome'
import { en } from '@/content/en'
import { deadlineText } from '@/content/en/time-limits'
import { ui } from '@/content/en/ui'
import type { Phrasebook } from '@/content/phrasebook'
import type { DeadlineWords } from '@/content/say/deadline-lines'

/** English, for the functions of `content/say`. */
export const phrases: Phrasebook = phrasebookOf(en, ui)

/** English, for what is said about deadlines. */
export const deadlineWords: DeadlineWords = { ...phrases, text: deadlineText }
