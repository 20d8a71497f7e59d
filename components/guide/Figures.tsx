import { FigureTable } from '@/components/guide/FigureTable'
import type { GuideLanguage } from '@/components/guide/language'
import { sourceAddress } from '@/components/law/citation'
import { keysOf } from '@/content/law/keys'
import { reportFacts } from '@/content/law/report-facts'
import type { RouteId } from '@/content/law/route-ids'
import { type StatisticTable, statisticIds, statistics } from '@/content/law/statistics'
import { sayPublisher } from '@/content/say/source'

/** Whether our sources give any figures about a route. */
export function hasFigures(route: RouteId): boolean {
  const { ids, told } = figuresOf(route)
  return ids.length + told.length > 0
}

/** Yearly figures about a route: a chart with the table beside it. */
export function Figures({ route, language }: { route: RouteId; language: GuideLanguage }) {
  const { words, locale, names, statisticsText: text } = language
  const { ids, told } = figuresOf(route)
  return (
    <>
      {ids.length > 0 && <p>{words.figuresLead}</p>}
      {ids.map((id) => (
        <FigureTable key={id} id={id} language={language} />
      ))}
      {told.length > 0 && (
        <>
          <h3 className="font-semibold">{words.reportFacts}</h3>
          <ul className="list-disc space-y-2 ps-5 print:space-y-1">
            {told.map((id) => (
              <li key={id}>
                {text.facts[id]}{' '}
                <a className="text-sm" href={sourceAddress(locale, reportFacts[id].source)}>
                  {sayPublisher(reportFacts[id].source, names)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="print:hidden">
        <a href={`/${locale}/figures/`}>{text.page.title}</a>
      </p>
    </>
  )
}

function figuresOf(route: RouteId) {
  const ids = statisticIds.filter((id) => (statistics[id] as StatisticTable).route === route)
  const told = keysOf(reportFacts).filter((id) => reportFacts[id].route === route)
  return { ids, told }
}
