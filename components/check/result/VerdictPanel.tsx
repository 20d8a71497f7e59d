import type { ReactNode } from 'react'
import { tallyOf } from '@/components/finding/tally'
import { type ResultView, remediesFor } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Ring } from '@/components/ui/Ring'
import { endingText, verdictWord } from '@/content/say/findings'
import { thingsToDo } from '@/machines/engine/verdict'

export interface VerdictPanelProps {
  readonly view: ResultView
  /** The one way on. */
  readonly children?: ReactNode
}

/** So many reasons stand in the panel; all stand with the conditions. */
const few = 2

/** The verdict in one word, what it hangs on, how much can be shown and how much others judge, and one way on. */
export function VerdictPanel({ view, children }: VerdictPanelProps) {
  const { t } = useChrome()
  const { assessment, sentences, opened } = view
  const { verdict, findings } = assessment
  const { name, means } = verdictWord(opened, verdict, sentences)
  const notReady = verdict === 'not-ready-yet'
  return (
    <div
      data-verdict={verdict}
      className="space-y-4 rounded-xl bg-brand p-5 text-on-brand print:border print:bg-transparent print:p-2 print:text-ink"
    >
      <div className="space-y-1">
        <p className="text-2xl leading-tight font-bold print:text-lg">
          {notReady ? t('result.notReady', { count: thingsToDo(findings) }) : name}
        </p>
        <Grounds view={view} means={means} />
      </div>
      {opened.procedure.kind === 'application' && <Count view={view} />}
      {children}
    </div>
  )
}

/** What to get where it is not ready; why where it is not open; else what the verdict means. */
function Grounds({ view, means }: { readonly view: ResultView; readonly means: string }) {
  const { phrases } = useChrome()
  const { opened, assessment, sentences } = view
  const unmet = assessment.findings.filter(({ gate, status }) => gate && status === 'unmet')
  const lines =
    assessment.verdict === 'not-ready-yet'
      ? remediesFor(opened, unmet).map(({ title }) => title)
      : unmet
          .filter(({ changeable }) => !changeable)
          .slice(0, few)
          .flatMap((finding) => endingText(opened, finding, sentences, phrases)?.reason ?? [])
  if (lines.length === 0) return <p>{means}</p>
  return (
    <ul className={lines.length > 1 ? 'list-disc ps-5' : ''}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function Count({ view }: { readonly view: ResultView }) {
  const { t } = useChrome()
  const { assessment, opened } = view
  const { shown, toShow, judged } = tallyOf(assessment.findings)
  return (
    <div className="flex items-center gap-4">
      <Ring of={shown} all={toShow} className="size-14 print:size-8" />
      <div>
        <p className="font-semibold">{t('result.shown', { shown: String(shown), all: String(toShow) })}</p>
        {judged > 0 && <p>{t('result.judgedBy', { count: judged, who: opened.text.judges })}</p>}
      </div>
    </div>
  )
}
