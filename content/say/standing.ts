import type { StandingText } from '@/content/lifecycle-sentences'
import { weekdayInWords } from '@/content/say/days'
import { textAt } from '@/content/say/lookup'
import { fill } from '@/content/say/message'
import type { LifecycleVoice } from '@/content/say/refusal'
import type { Standing } from '@/machines/lifecycle/position'

/** What is said of where a file stands, on the day that the position was worked out for. */
export function standingText(standing: Standing, voice: LifecycleVoice): StandingText {
  const { region, state, time, inDoubt } = standing
  const { standing: words } = voice.words
  const text = textAt(textAt(voice.lifecycle.regions, region).states, state)
  if (time.adultSince !== undefined) {
    const date = weekdayInWords(time.adultSince, voice)
    return { name: text.name, means: fill(words.adult, { date }, voice), now: words.adultNow }
  }
  const { name, means, now } = (time.state === 'over' && text.over) || (inDoubt && text.inDoubt) || text
  const added = [
    ...(time.state === 'may-be-over' ? [words.mayBeOver] : []),
    ...(inDoubt && !text.inDoubt ? [words.inDoubt] : []),
  ]
  return { name, means: [means, ...added].join(' '), now }
}
