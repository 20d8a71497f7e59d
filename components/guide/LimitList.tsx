import { AddressLink } from '@/components/guide/AddressLink'
import { limitAnchor } from '@/components/guide/anchors'
import { Law } from '@/components/guide/Law'
import type { GuideLanguage } from '@/components/guide/language'
import type { TimeLimit } from '@/content/law/time-limits'
import type { Length } from '@/content/law/time-limits/kinds'
import type { ISODate } from '@/content/law/types'
import { dayInWords } from '@/content/say/days'
import { lengthInWords } from '@/content/say/deadline-lines'
import { labelled } from '@/content/say/joins'
import { fill } from '@/content/say/message'

/** Time limits: what, how long, counted from when, and the article. */
export function LimitList({ limits, language }: { limits: readonly TimeLimit[]; language: GuideLanguage }) {
  const { words, say, phrases, deadlines } = language
  const { text } = deadlines
  return (
    <ul className="space-y-4 print:space-y-2">
      {limits.map((limit) => (
        <li
          key={limit.id}
          data-limit={limit.id}
          className="keep-together border-s-4 border-line ps-4 has-target:bg-tint"
        >
          <div className="flex items-baseline gap-1">
            <h3 id={limitAnchor(limit.id)} className="scroll-mt-4 font-semibold">
              {labelled(text.limits[limit.id].name, lengthOf(limit, language), phrases)}
            </h3>
            <AddressLink id={limitAnchor(limit.id)} name={text.limits[limit.id].name} language={language} />
          </div>
          <p>{say(text.limits[limit.id].what)}</p>
          {text.limits[limit.id].act !== undefined && <p>{say(text.limits[limit.id].act ?? '')}</p>}
          <p className="text-sm">
            {fill(words.limitFrom, { event: text.events[limit.event].name }, phrases)}
          </p>
          {limit.recheckFrom !== undefined && (
            <p className="text-sm font-semibold text-check">{changeOf(limit, limit.recheckFrom, language)}</p>
          )}
          <Law ids={limit.basis} subject={text.limits[limit.id].name} language={language} />
        </li>
      ))}
    </ul>
  )
}

/** What the change of the law may mean: the shortest length that was named for it, or that nothing is known. */
function changeOf(
  { candidates }: TimeLimit,
  from: ISODate,
  { words, phrases, deadlines }: GuideLanguage,
): string {
  const date = dayInWords(from, phrases)
  if (!candidates) return fill(words.limitCheck, { date }, phrases)
  const shortest = shortestOf(candidates)
  return fill(words.limitPerhaps, { date, length: lengthInWords(shortest, deadlines) }, phrases)
}

const shortestOf = (lengths: readonly [Length, ...Length[]]): Length =>
  lengths.reduce((a, b) => (b.length < a.length ? b : a))

/** "30 days (10 days when you are held)", "45 days to 30 days before"; all that may apply where a new text leads. */
function lengthOf(
  { opens, atMost, detained, direction, candidates, candidatesLead, ...limit }: TimeLimit,
  { words, phrases, deadlines }: GuideLanguage,
): string {
  const own = lengthInWords(limit, deadlines)
  if (candidatesLead === 'always' && candidates) {
    const least = lengthInWords(shortestOf(candidates), deadlines)
    return fill(words.limitRange, { least, most: own }, phrases)
  }
  const range = opens
    ? { least: lengthInWords(opens, deadlines), most: own }
    : atMost && { least: own, most: lengthInWords(atMost, deadlines) }
  const length = range ? fill(words.limitRange, range, phrases) : own
  const placed = direction === 'before' ? fill(words.limitBefore, { length }, phrases) : length
  if (!detained) return placed
  return fill(words.limitHeld, { length: placed, detained: lengthInWords(detained, deadlines) }, phrases)
}
