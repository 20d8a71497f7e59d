import { lengthInWords } from '@/cases/deadlineLines'
import { Articles } from '@/components/guide/Articles'
import type { Voice } from '@/components/guide/voice'
import { dayInWords } from '@/components/i18n/days'
import { Table } from '@/components/ui/Table'
import { fill } from '@/content/course-sentences'
import type { DeadlineText } from '@/content/deadline-sentences'
import type { TimeLimit } from '@/content/law/time-limits'
import { languages } from '@/content/locales'

export interface LimitsTableProps {
  readonly limits: readonly TimeLimit[]
  readonly text: DeadlineText
  readonly voice: Voice
}

/** Time limits: what, how long, counted from when, and the article. */
export function LimitsTable({ limits, text, voice }: LimitsTableProps) {
  const { words, say, locale } = voice
  return (
    <Table
      caption={words.limits}
      head={[words.limitName, words.limitLength, words.limitFrom, words.articles]}
      rows={limits.map((limit) => ({
        key: limit.id,
        cells: [
          <>
            <strong>{text.limits[limit.id].name}</strong>
            <span className="block text-sm">{say(text.limits[limit.id].what)}</span>
          </>,
          <Length key="length" limit={limit} text={text} voice={voice} />,
          text.events[limit.event].name,
          <Articles key="articles" ids={limit.basis} locale={locale} />,
        ],
      }))}
    />
  )
}

function Length({ limit, text, voice }: { limit: TimeLimit; text: DeadlineText; voice: Voice }) {
  const { words, locale } = voice
  const say = { text, tag: languages[locale].tag }
  const { opens, atMost, detained, direction, recheckFrom } = limit
  const own = lengthInWords(limit, say)
  const range = opens
    ? { least: lengthInWords(opens, say), most: own }
    : atMost && { least: own, most: lengthInWords(atMost, say) }
  return (
    <>
      {range ? fill(words.limitRange, range) : own}
      {direction === 'before' && ` ${words.limitBefore}`}
      {detained && (
        <span className="block text-sm">
          {fill(words.limitHeld, { length: lengthInWords(detained, say) })}
        </span>
      )}
      {recheckFrom !== undefined && (
        <span className="block text-sm font-semibold text-check">
          {fill(words.limitCheck, { date: dayInWords(locale, recheckFrom) })}
        </span>
      )}
    </>
  )
}
