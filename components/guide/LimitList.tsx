import { lengthInWords } from '@/cases/exchange/deadline-lines'
import { Articles } from '@/components/guide/Articles'
import type { Voice } from '@/components/guide/voice'
import { dayInWords } from '@/components/i18n/days'
import type { DeadlineText } from '@/content/deadline-sentences'
import type { TimeLimit } from '@/content/law/time-limits'
import { fill } from '@/content/lifecycle-sentences'
import { languages } from '@/content/locales'

export interface LimitListProps {
  readonly limits: readonly TimeLimit[]
  readonly text: DeadlineText
  readonly voice: Voice
}

/** Time limits: what, how long, counted from when, and the article. */
export function LimitList({ limits, text, voice }: LimitListProps) {
  const { words, say, locale } = voice
  return (
    <ul className="space-y-4 print:space-y-2">
      {limits.map((limit) => (
        <li key={limit.id} data-limit={limit.id} className="keep-together border-s-4 border-line ps-4">
          <h3 className="font-semibold">
            {text.limits[limit.id].name}: {lengthOf(limit, text, voice)}
          </h3>
          <p>{say(text.limits[limit.id].what)}</p>
          <p className="text-sm">
            {words.limitFrom}: {text.events[limit.event].name}. {words.articles}:{' '}
            <Articles ids={limit.basis} voice={voice} />
          </p>
          {limit.recheckFrom !== undefined && (
            <p className="text-sm font-semibold text-check">
              {fill(words.limitCheck, { date: dayInWords(locale, limit.recheckFrom) })}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** "30 days (10 days when you are held)", "45 days to 30 days before". */
function lengthOf(limit: TimeLimit, text: DeadlineText, { words, locale }: Voice): string {
  const deadlineWords = { text, tag: languages[locale].tag }
  const { opens, atMost, detained, direction } = limit
  const own = lengthInWords(limit, deadlineWords)
  const range = opens
    ? { least: lengthInWords(opens, deadlineWords), most: own }
    : atMost && { least: own, most: lengthInWords(atMost, deadlineWords) }
  const length = range ? fill(words.limitRange, range) : own
  const before = direction === 'before' ? ` ${words.limitBefore}` : ''
  const held = detained
    ? ` (${fill(words.limitHeld, { length: lengthInWords(detained, deadlineWords) })})`
    : ''
  return length + before + held
}
