import { Articles } from '@/components/guide/Articles'
import type { PageId } from '@/components/guide/ids'
import type { GuideLanguage } from '@/components/guide/language'
import { lastDaysOf, lawByDay } from '@/components/law/by-day'
import { buildDay } from '@/components/page/build-day'
import { Details } from '@/components/ui/Details'
import { Table } from '@/components/ui/Table'
import type { CitationId } from '@/content/law/citations'
import type { ISODate } from '@/content/law/types'
import { dayInWords } from '@/content/say/days'
import { fill } from '@/content/say/message'

export interface LawByDayProps {
  readonly guide: PageId
  /** Every text that the guide rests on, on all its pages. */
  readonly ids: readonly CitationId[]
  readonly language: GuideLanguage
}

/** The days from which the texts behind a guide began, changed or ended; what is not in force yet is marked as a preview. */
export function LawByDay({ guide, ids, language }: LawByDayProps) {
  const { lawDayText, phrases } = language
  const words = lawDayText.guide
  const built = buildDay()
  const inWords = (day: ISODate) => dayInWords(day, phrases)
  const dayCell = (day: ISODate) => (
    <>
      {inWords(day)}{' '}
      {day > built && (
        <strong className="block text-check">{fill(words.coming, { date: inWords(built) }, phrases)}</strong>
      )}
    </>
  )
  const last = lastDaysOf(guide).map(({ id, day }) => ({
    day,
    key: id,
    cells: [dayCell(day), words.last[id], ''] as const,
  }))
  const texts = lawByDay(ids).map(({ day, event, ids: own }) => ({
    day,
    key: `${day}-${event}`,
    cells: [dayCell(day), words[event], <Articles key="texts" ids={own} language={language} />] as const,
  }))
  const rows = [...last, ...texts].toSorted((a, b) => b.day.localeCompare(a.day))
  if (rows.length === 0) return null
  return (
    <div id="law-by-day" className="scroll-mt-4">
      <Details label={words.title}>
        <p>{words.lead}</p>
        <p>
          {fill(words.made, { date: inWords(built) }, phrases)}{' '}
          {rows.every(({ day }) => day <= built) && words.noneComing}
        </p>
        <Table caption={words.title} head={[words.day, words.what, words.articles]} rows={rows} />
      </Details>
    </div>
  )
}
