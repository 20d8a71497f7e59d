import type { KnownFacts } from '@/cases/dossier/known'
import { ForWhom } from '@/components/check/ForWhom'
import type { FlowEvent } from '@/components/check/session/flow-event'
import { Conflicts } from '@/components/finding/Conflicts'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { BackLink } from '@/components/ui/BackLink'
import { Button } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'
import { PageTitle } from '@/components/ui/Heading'
import { Labelled } from '@/components/ui/Labelled'
import type { FactSentences } from '@/content/language'
import { factName, valueInWords } from '@/content/say/values'
import type { Speaker } from '@/content/voice-sentences'
import type { FoundConflict } from '@/machines/conflicts/conflicts'
import type { AnyValue, FactId } from '@/machines/facts/registry'

export interface AnswersPageProps {
  readonly sentences: FactSentences
  /** Everything known; a fact that the steps of a file gave is marked, and can be changed. */
  readonly known: Pick<KnownFacts, 'facts' | 'fromEvents' | 'contradictions'>
  /** The facts that count, in the order in which they were asked. */
  readonly counted: readonly FactId[]
  readonly stale: readonly FactId[]
  /** Pairs of answers that contradict each other. */
  readonly conflicts: readonly FoundConflict[]
  /** For whom the check is; null where that is known otherwise. */
  readonly speaker: Speaker | null
  /** See all questions at once, for paper. Left out where a page cannot be printed. */
  readonly onList?: () => void
  readonly send: (event: FlowEvent) => void
}

/** All answers that count, each with a way to change it; the answers that no longer count stand first, greyed. */
export function AnswersPage({
  sentences,
  known,
  counted,
  stale,
  conflicts,
  speaker,
  onList,
  send,
}: AnswersPageProps) {
  const { t, phrases } = useChrome()
  const inWords = (id: FactId, value: AnyValue | undefined) =>
    value === undefined ? '' : valueInWords(id, value, sentences, phrases)
  const words = (id: FactId) => inWords(id, known.facts[id])
  const contradictionOf = (id: FactId) => known.contradictions.find(({ fact }) => fact === id)
  return (
    <div className="max-w-text">
      <BackLink onBack={() => send({ type: 'back' })}>{t('common.back')}</BackLink>
      <PageTitle takesFocus>{t('check.answers.title')}</PageTitle>
      <p className="pt-3 text-soft">{t('check.answers.lead')}</p>
      {stale.length > 0 && (
        <div className="pt-6">
          <Callout tone="warn">
            <h2 className="font-bold">{t('check.answers.staleTitle', { count: stale.length })}</h2>
            <p>{t('check.answers.stale')}</p>
            <ul className="list-disc ps-5 text-soft">
              {stale.map((id) => (
                <li key={id}>
                  <Labelled t={t} name={factName(id, sentences)}>
                    <s>{words(id)}</s>
                  </Labelled>
                </li>
              ))}
            </ul>
            <div className="flex flex-wrap gap-x-6">
              <Button look="quiet" onClick={() => send({ type: 'undo' })}>
                {t('check.answers.undo')}
              </Button>
              <Button look="quiet" onClick={() => send({ type: 'removeStale' })}>
                {t('check.answers.remove')}
              </Button>
            </div>
          </Callout>
        </div>
      )}
      {conflicts.length > 0 && (
        <div className="pt-6">
          <Conflicts
            found={conflicts}
            sentences={sentences}
            onChange={(fact) => send({ type: 'change', fact })}
          />
        </div>
      )}
      {counted.length === 0 && <p className="pt-6">{t('check.answers.none')}</p>}
      <dl className="mt-6 border-t border-line">
        {counted.map((id) => (
          <div
            key={id}
            data-answer={id}
            className="grid grid-cols-[1fr_auto] gap-x-4 border-b border-line py-3 sm:grid-cols-[1fr_1fr_auto]"
          >
            <dt className="text-soft sm:text-ink">{factName(id, sentences)}</dt>
            <dd className="col-start-1 font-semibold sm:col-start-2">
              <span>{words(id)}</span>
              {known.fromEvents.has(id) && (
                <p className="font-normal text-soft text-sm">{t('common.fromSteps')}</p>
              )}
              {contradictionOf(id) && (
                <p className="font-normal text-sm">
                  {t('check.answers.stepsSay', { value: inWords(id, contradictionOf(id)?.given) })}
                </p>
              )}
            </dd>
            <dd className="-my-2.5 col-start-2 row-start-1 row-end-3 sm:col-start-3 sm:row-end-2">
              <Button
                look="quiet"
                aria-label={t('check.answers.changeWhat', { what: factName(id, sentences) })}
                onClick={() => send({ type: 'change', fact: id })}
              >
                {t('check.answers.change')}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
      {speaker !== null && (
        <div className="pt-6">
          <ForWhom speaker={speaker} send={send} />
        </div>
      )}
      <Button className="mt-8 w-full sm:w-auto" onClick={() => send({ type: 'finish' })}>
        {t('check.toResult')}
      </Button>
      {onList && (
        <div className="pt-2">
          <Button look="quiet" onClick={onList}>
            {t('question.onPaper')}
          </Button>
        </div>
      )}
    </div>
  )
}
