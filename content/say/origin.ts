import type { FactSentences } from '@/content/language'
import type { EventTexts } from '@/content/lifecycle-sentences'
import { factName } from '@/content/say/values'
import type { FactId } from '@/machines/facts/registry'
import type { EventType } from '@/machines/lifecycle/events/registry'

/** What a date is counted from, so that two dates of one time limit can be told apart. */
export const originName = (
  origin: { readonly event: { readonly type: EventType } } | { readonly fact: FactId },
  events: EventTexts,
  sentences: FactSentences,
): string => ('event' in origin ? events[origin.event.type].name : factName(origin.fact, sentences))
