import type { EventTexts, LifecycleText, LifecycleWords } from '@/content/lifecycle-sentences'
import type { Phrasebook } from '@/content/phrasebook'
import { weekdayInWords } from '@/content/say/days'
import { series } from '@/content/say/joins'
import { fill } from '@/content/say/message'
import type { Position } from '@/machines/lifecycle/position'

/** One language for what is said about the file of one procedure. */
export interface LifecycleVoice extends Phrasebook {
  readonly events: EventTexts
  readonly words: LifecycleWords
  readonly lifecycle: LifecycleText
}

/** The day of an event, with its weekday; or that it is not known. */
export function eventDay(
  on: string,
  voice: Phrasebook & { readonly words: Pick<LifecycleWords, 'dateUnknown'> },
): string {
  return on === 'unsure' ? voice.words.dateUnknown : weekdayInWords(on, voice)
}

/** Why an event was refused and, where another one has to come first, what can come next. One sentence or more a line. */
export function refusalSentences(
  {
    refusal,
    standings,
  }: Pick<Position, 'standings'> & { readonly refusal: NonNullable<Position['refusal']> },
  voice: LifecycleVoice,
): readonly string[] {
  const { events, words } = voice
  const { event, why, expected } = refusal
  const earlier = 'earlier' in refusal ? refusal.earlier : undefined
  const values = {
    event: events[event.type].name,
    after: events[event.type].after,
    date: eventDay(event.on, voice),
    state: stateName(refusal.region, standings, voice) ?? '',
    earlier: earlier ? events[earlier.type].name : '',
    earlierDate: earlier ? eventDay(earlier.on, voice) : '',
  }
  const reason = fill(words.refusals[why], values, voice)
  if (why === 'out-of-order' || why === 'in-future') return [reason]
  if (expected.length === 0) return [reason, words.nothingExpected]
  const names = expected.map((type) => events[type].name)
  return [reason, fill(words.expected, { events: series(names, voice) }, voice)]
}

/** The state of the region that decides on the event; of the file where no region knows it. */
function stateName(region: string | null, standings: Position['standings'], { lifecycle }: LifecycleVoice) {
  const standing = standings.find((s) => s.region === region) ?? standings[0]
  return standing && lifecycle.regions[standing.region]?.states[standing.state]?.name
}
