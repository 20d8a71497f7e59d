import { useChrome } from '@/components/i18n/ChromeProvider'
import { Table } from '@/components/ui/Table'
import { weekdayInWords } from '@/content/say/days'
import { type DeadlineWords, lengthInWords } from '@/content/say/deadline-lines'
import { row } from '@/content/say/joins'
import type { Alternative, Deadline } from '@/machines/deadlines/kinds'

/** Every way in which a limit may have to be counted, where what would settle it is not known. */
export function Ways({ deadline, words }: { deadline: Deadline; words: DeadlineWords }) {
  const { t } = useChrome()
  const rows = waysOf(deadline)
  if (rows.length < 2) return null
  const name = (way: Alternative) =>
    row([...(way.by ? [words.text.modes[way.by].name] : []), lengthInWords(way, words)], words)
  return (
    <Table
      caption={t('deadlines.waysTitle', { name: words.text.limits[deadline.limit].name })}
      head={[t('deadlines.way'), t('deadlines.wayDay')]}
      rows={rows.map((way) => {
        const day = way.last ?? way.from
        return { key: name(way), cells: [name(way), day === null ? '' : weekdayInWords(day, words)] }
      })}
    />
  )
}

/** The ways under the known rule, the earliest first; a length that the new law may give is a sentence of its own. */
function waysOf(deadline: Deadline): readonly Alternative[] {
  if (deadline.status !== 'counted') return []
  const day = (way: Alternative) => way.last ?? way.from ?? ''
  const known = deadline.alternatives.filter(({ why }) => why !== 'candidate')
  return [...known].sort((a, b) => (day(a) < day(b) ? -1 : 1))
}
