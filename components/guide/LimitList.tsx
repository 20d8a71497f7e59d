import { Articles } from '@/components/guide/Articles'
import type { Voice } from '@/components/guide/voice'
import { Labelled } from '@/components/ui/Labelled'
import type { TimeLimit } from '@/content/law/time-limits'
import { dayInWords } from '@/content/say/days'
import { type DeadlineWords, lengthInWords } from '@/content/say/deadline-lines'
import { labelled } from '@/content/say/joins'
import { fill } from '@/content/say/message'

export interface LimitListProps {
  readonly limits: readonly TimeLimit[]
  readonly words: DeadlineWords
  readonly voice: Voice
}

/** Time limits: what, how long, counted from when, and the article. */
export function LimitList({ limits, words, voice }: LimitListProps) {
  const { words: said, say, t, phrases } = voice
  const { text } = words
  return (
    <ul className="space-y-4 print:space-y-2">
      {limits.map((limit) => (
        <li key={limit.id} data-limit={limit.id} className="keep-together border-s-4 border-line ps-4">
          <h3 className="font-semibold">
            {labelled(text.limits[limit.id].name, lengthOf(limit, words, voice), phrases)}
          </h3>
          <p>{say(text.limits[limit.id].what)}</p>
          <p className="text-sm">
            {fill(said.limitFrom, { event: text.events[limit.event].name }, phrases)}{' '}
            <Labelled t={t} name={said.articles}>
              <Articles ids={limit.basis} voice={voice} />
            </Labelled>
          </p>
          {limit.recheckFrom !== undefined && (
            <p className="text-sm font-semibold text-check">
              {fill(said.limitCheck, { date: dayInWords(limit.recheckFrom, phrases) }, phrases)}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** "30 days (10 days when you are held)", "45 days to 30 days before". */
function lengthOf(
  { opens, atMost, detained, direction, ...limit }: TimeLimit,
  words: DeadlineWords,
  { words: said, phrases }: Voice,
): string {
  const own = lengthInWords(limit, words)
  const range = opens
    ? { least: lengthInWords(opens, words), most: own }
    : atMost && { least: own, most: lengthInWords(atMost, words) }
  const length = range ? fill(said.limitRange, range, phrases) : own
  const placed = direction === 'before' ? fill(said.limitBefore, { length }, phrases) : length
  if (!detained) return placed
  return fill(said.limitHeld, { length: placed, held: lengthInWords(detained, words) }, phrases)
}
