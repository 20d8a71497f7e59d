import type { ToldOrder } from '@/components/finding/timeline/known-order'
import type { Chrome } from '@/components/i18n/chrome'
import type { Phrasebook } from '@/content/phrasebook'
import { dayInWords } from '@/content/say/days'

/** What is said of an order that is known and that the file has no step of. */
export const toldText = ({ event: { on } }: ToldOrder, t: Chrome, phrases: Phrasebook): string =>
  on === 'unsure' ? t('timeline.toldUndated') : t('timeline.toldOrder', { date: dayInWords(on, phrases) })
