import { useChrome } from '@/components/i18n/ChromeProvider'
import {
  countLines,
  type DeadlineWords,
  deadlineLines,
  resultLines,
  whyToCheck,
} from '@/content/say/deadline-lines'
import type { Deadline } from '@/machines/deadlines/kinds'

/** The arithmetic: one line for each step, then what it comes to. */
export function Count({ deadline, words }: { deadline: Deadline; words: DeadlineWords }) {
  const { t } = useChrome()
  const counted = deadline.status === 'counted'
  // What has to be checked stands in a callout of its own.
  const rest = (counted ? resultLines(deadline, words) : deadlineLines(deadline, words)).filter(
    (line) => line !== whyToCheck(deadline, words),
  )
  return (
    <div data-count>
      <p className="font-semibold">{t('deadlines.howCounted')}</p>
      {counted && (
        <ol className="list-decimal space-y-1 ps-6 print:space-y-0">
          {countLines(deadline, words).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
      <div className="pt-1">
        {rest.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  )
}
