import { useState } from 'react'
import { onOtherDay } from '@/components/check/law-day/differences'
import { DayInput } from '@/components/finding/question/DayInput'
import type { ResultView } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { loadLawDayText } from '@/components/i18n/sentences'
import { useLoaded } from '@/components/i18n/use-loaded'
import { Callout } from '@/components/ui/Callout'
import { inputLook } from '@/components/ui/input-looks'
import { Labelled } from '@/components/ui/Labelled'
import { LoadFailed } from '@/components/ui/LoadFailed'
import type { LawDayText } from '@/content/language'
import { dayOfLaw } from '@/content/law/dates-of-law'
import type { ISODate } from '@/content/law/types'
import { dayInWords } from '@/content/say/days'
import { conditionText, endingText, statusWord } from '@/content/say/findings'
import { labelled } from '@/content/say/joins'
import { fill } from '@/content/say/message'

/** Chooses another day than that of the result, and shows what would end differently then. Nothing of it is kept or printed. */
export function LawDay({ view }: { readonly view: ResultView }) {
  const { t } = useChrome()
  const loaded = useLoaded(loadLawDayText, undefined)
  if (loaded === 'failed') return <LoadFailed />
  if (loaded === 'busy') return <p role="status">{t('common.loading')}</p>
  return <Choice view={view} words={loaded.check} />
}

interface Props {
  readonly view: ResultView
  readonly words: LawDayText['check']
}

function Choice({ view, words }: Props) {
  const { phrases } = useChrome()
  const [day, setDay] = useState<ISODate | undefined>(undefined)
  return (
    <div className="space-y-4 print:hidden">
      <h3 className="font-semibold">{words.title}</h3>
      <p>{fill(words.lead, { date: dayInWords(view.today, phrases) }, phrases)}</p>
      <div>
        <label htmlFor="law-day" className="block font-semibold">
          {words.label}
        </label>
        <DayInput id="law-day" value={day} className={inputLook} onChange={setDay} />
      </div>
      <div aria-live="polite">
        {day !== undefined && day !== view.today && <Preview key={day} view={view} words={words} on={day} />}
      </div>
    </div>
  )
}

/** What the answers come to on another day, marked as a preview. */
function Preview({ view, words, on }: Props & { readonly on: ISODate }) {
  const { t, phrases } = useChrome()
  const { opened, sentences, today } = view
  const { assessment, changed } = onOtherDay(view, on)
  const seen = dayOfLaw('amendments-seen')
  const hasLaw = !assessment.findings.some(({ notInForce }) => notInForce)
  const date = (day: ISODate) => ({ date: dayInWords(day, phrases) })
  return (
    <Callout tone="warn">
      <p className="font-bold">{fill(words.preview, date(on), phrases)}</p>
      {on > today && <p>{words.ahead}</p>}
      {on > seen && <p>{fill(words.unseen, date(seen), phrases)}</p>}
      {on < today && <p>{words.past}</p>}
      {hasLaw && assessment.verdict !== view.assessment.verdict && (
        <p className="font-semibold">
          {fill(words.verdict, { verdict: sentences.verdictWords[assessment.verdict].name }, phrases)}
        </p>
      )}
      <p>{changed.length === 0 ? words.same : words.differ}</p>
      {changed.length > 0 && (
        <ul className="list-disc space-y-2 ps-5">
          {changed.map((finding) => {
            const { title } = conditionText(opened, finding)
            const ending = endingText(opened, finding, sentences, phrases)
            return (
              <li key={finding.condition} data-condition={finding.condition} data-status={finding.status}>
                <Labelled
                  t={t}
                  bold
                  join="lead"
                  name={labelled(title, statusWord(finding, sentences), phrases)}
                >
                  {finding.notInForce ? words.notInForce : ending?.reason}
                </Labelled>
              </li>
            )
          })}
        </ul>
      )}
    </Callout>
  )
}
