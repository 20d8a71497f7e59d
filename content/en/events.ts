import { appealEventTexts } from '@/content/en/lifecycle/events-appeal'
import { fileEventTexts } from '@/content/en/lifecycle/events-file'
import { removalEventTexts } from '@/content/en/lifecycle/events-removal'
import type { EventTexts } from '@/content/lifecycle-sentences'

export { fieldTexts } from '@/content/en/lifecycle/fields'

/** Names of everything that can happen to a file. */
export const eventTexts: EventTexts = { ...fileEventTexts, ...appealEventTexts, ...removalEventTexts }
