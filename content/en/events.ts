import type { EventTexts } from '@/content/course-sentences'
import { appealEventTexts } from '@/content/en/courses/events-appeal'
import { fileEventTexts } from '@/content/en/courses/events-file'
import { removalEventTexts } from '@/content/en/courses/events-removal'

export { fieldTexts } from '@/content/en/courses/fields'

/** Names of everything that can happen to a file. */
export const eventTexts: EventTexts = { ...fileEventTexts, ...appealEventTexts, ...removalEventTexts }
