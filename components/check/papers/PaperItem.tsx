import { useState } from 'react'
import { BasisList } from '@/components/check/finder/BasisList'
import { OrderDrawing } from '@/components/check/papers/OrderDrawing'
import { pictureOf, situationOf } from '@/components/check/papers/situation'
import type { FlowEvent } from '@/components/check/session/flow-event'
import type { PaperDay } from '@/components/check/session/session'
import { OfficialNames } from '@/components/finding/law/OfficialNames'
import { DayQuestion } from '@/components/finding/question/DayQuestion'
import { draftOf, readDate } from '@/components/finding/question/draft'
import { hintsOf } from '@/components/finding/question/hints'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { Details } from '@/components/ui/Details'
import { Icon } from '@/components/ui/Icon'
import type { FactSentences } from '@/content/language'
import { type HeldPaper, type HeldPaperId, heldPapers } from '@/content/law/held-papers'
import type { ISODate } from '@/content/law/types'
import type { LawNames } from '@/content/name-sentences'
import type { HeldPaperText } from '@/content/paper-sentences'
import { dayInWords } from '@/content/say/days'
import { dayFactOf, factsOfPaper, givesFacts } from '@/machines/facts/from-paper'
import { date } from '@/machines/facts/kinds'
import type { FactId } from '@/machines/facts/registry'

export interface PaperItemProps {
  readonly id: HeldPaperId
  readonly text: HeldPaperText
  /** What each question says of the day that it asks for. */
  readonly questions: FactSentences['questions']
  readonly names: LawNames
  readonly today: ISODate
  readonly open: boolean
  /** The day that was used before; null where none was. */
  readonly held: PaperDay['on'] | null
  readonly onToggle: () => void
  readonly send: (event: FlowEvent) => void
}

const kinds = { received: date(), until: date({ when: 'any' }) } as const
/** The question that says which day of this paper counts. The one about an order says first which papers are orders. */
const dayQuestionOf = (id: HeldPaperId): FactId => {
  const fact = dayFactOf(id)
  return fact === undefined || fact === 'orderNotifiedOn' ? 'stayRefusalNotifiedOn' : fact
}
const parts = ['look', 'from', 'clock', 'act'] as const

/** One paper: its names, and unfolded what it is, what starts with it and what to do; its day goes into the answers or the calculator. */
export function PaperItem(props: PaperItemProps) {
  const { id, text, names, open, onToggle } = props
  const { t, locale } = useChrome()
  const { official, basis }: HeldPaper = heldPapers[id]
  return (
    <li data-paper={id} className="rounded-lg border border-line bg-card">
      <h2>
        <button
          type="button"
          aria-expanded={open}
          onClick={onToggle}
          className="flex w-full items-center gap-3 px-4 py-3 text-start font-semibold text-brand hover:text-brand-deep"
        >
          <Icon name={pictureOf[id]} className="size-7 rtl:-scale-x-100" />
          <span>{text.name}</span>
        </button>
      </h2>
      {open && (
        <div className="space-y-5 px-4 pb-5">
          <dl className="space-y-3">
            {official.nl !== undefined && (
              <div>
                <dt className="text-sm text-soft">{t('papers.officially')}</dt>
                <dd>
                  <OfficialNames names={official} locale={locale} />
                </dd>
              </div>
            )}
            {parts.map((part) => (
              <div key={part}>
                <dt className="text-sm text-soft">{t(`papers.${part}`)}</dt>
                <dd className={part === 'act' ? 'font-semibold' : undefined}>{text[part]}</dd>
              </div>
            ))}
          </dl>
          {situationOf[id] === 'order' && <OrderDrawing />}
          <PaperDayFields {...props} />
          <Details label={t('papers.law')}>
            <BasisList ids={basis} names={names} />
          </Details>
        </div>
      )}
    </li>
  )
}

/** Asks for the day of a paper, and what to do with it. */
function PaperDayFields({
  id,
  questions,
  today,
  held,
  send,
}: Pick<PaperItemProps, 'id' | 'questions' | 'today' | 'held' | 'send'>) {
  const { t, phrases } = useChrome()
  const { day }: HeldPaper = heldPapers[id]
  const kind = kinds[day ?? 'received']
  const [draft, setDraft] = useState(() => draftOf(kind, held ?? undefined))
  const [failed, setFailed] = useState(false)
  const situation = situationOf[id]
  const uses = givesFacts(id)
  if (day === null || (!uses && situation === null)) return null
  const read = readDate(draft, kind.when, today)
  const problem = failed && !read.ok ? read : null
  const inWords = problem?.day === undefined ? '' : dayInWords(problem.day, phrases)
  const withDay = (use: (on: ISODate) => void) => () => {
    if (read.ok) return use(read.value)
    setFailed(true)
    document.getElementById(`${id}-${read.field}`)?.focus()
  }
  return (
    <div className="space-y-4">
      <DayQuestion
        id={id}
        legend={t(`papers.${day}`)}
        hint={
          day === 'until'
            ? t('papers.untilHint')
            : hintsOf({ t, phrases }, questions[dayQuestionOf(id)], kind).join(' ')
        }
        draft={draft}
        problem={problem && t(`question.errors.${problem.error}`, { min: '', max: '', date: inWords })}
        wrong={problem?.field ?? null}
        unsureLabel={t('deadlines.unknownDate')}
        onChange={setDraft}
      />
      <div className="flex flex-wrap gap-3">
        {uses && (
          <Button
            onClick={withDay((on) =>
              send({ type: 'hold', facts: factsOfPaper(id, on, today), held: { paper: id, on } }),
            )}
          >
            {t('papers.use')}
          </Button>
        )}
        {situation !== null && (
          <Button
            look={uses ? 'secondary' : 'primary'}
            onClick={withDay((on) => send({ type: 'count', situation, on, paper: id }))}
          >
            {t('papers.count')}
          </Button>
        )}
      </div>
    </div>
  )
}
