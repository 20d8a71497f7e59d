import { type ComponentType, useState } from 'react'
import type { SnapshotFrom } from 'xstate'
import { onlyAnswers } from '@/cases/dossier/known'
import { setTold, wasTold } from '@/cases/storage/leaving-told'
import { readByLetters } from '@/components/check/advised'
import { definitionOf, questionsLeft } from '@/components/check/assessment'
import { ChoosePage } from '@/components/check/ChoosePage'
import { ForWhom } from '@/components/check/ForWhom'
import { isStarted } from '@/components/check/finder/started'
import type { flow } from '@/components/check/flow'
import { knownNow } from '@/components/check/flow-rules'
import { QuestionPage } from '@/components/check/QuestionPage'
import { SecondLanguage } from '@/components/check/SecondLanguage'
import { SharedOption } from '@/components/check/SharedOption'
import { openIn, type ScreenProps } from '@/components/check/screen-props'
import { besideOf, placeOf } from '@/components/check/session/places'
import type { Screen, Session } from '@/components/check/session/session'
import {
  factSentences,
  loadAhead,
  openedProcedures,
  readByResults,
} from '@/components/check/use-result-texts'
import { useFramed } from '@/components/embed/framed'
import { BesideContext, besideKey, loadBeside } from '@/components/finding/question/Beside'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { useLoaded } from '@/components/i18n/use-loaded'
import { LoadFailed } from '@/components/ui/LoadFailed'
import { type Late, late } from '@/components/ui/late'
import type { Language } from '@/content/language'
import type { FactId, Facts } from '@/machines/facts/registry'

const Answers = late(
  () => import('@/components/check/AnswersScreen').then((m) => m.AnswersScreen),
  (language) => [factSentences(language)],
)
const Begun = late(() => import('@/components/check/BegunScreen').then((m) => m.BegunScreen))
const Questionnaire = late(() =>
  import('@/components/check/QuestionnaireScreen').then((m) => m.QuestionnaireScreen),
)
const Papers = late(() => import('@/components/check/PapersScreen').then((m) => m.PapersScreen))
const Count = late(() => import('@/components/check/CountScreen').then((m) => m.CountScreen))
const loadedIds = ({ context }: ScreenProps) => [...(context.rules?.procedures.keys() ?? [])]
const readHere = (language: Language, props: ScreenProps) => readByResults(language, loadedIds(props))
const results = () => import('@/components/check/ResultScreens')
const Find = late(() => results().then((m) => m.FindScreen), readHere)
const Result = late(() => results().then((m) => m.ResultScreen), readHere)
const Summary = late(() => results().then((m) => m.SummaryScreen), readHere)
const Letters = late(
  () => import('@/components/check/LettersScreen').then((m) => m.LettersScreen),
  (language, { context: { session, rules, today } }) => readByLetters(language, session, rules, today),
)
const HowToLeave = late(() => import('@/components/leaving/HowToLeave').then((m) => m.HowToLeave))
const Position = late(
  () => import('@/components/check/PositionScreen').then((m) => m.PositionScreen),
  (language, props) => [openedProcedures(language, loadedIds(props))],
)

const parts: Readonly<Partial<Record<Screen['kind'], Late<ScreenProps>>>> = {
  begun: Begun,
  papers: Papers,
  count: Count,
  answers: Answers,
  questionnaire: Questionnaire,
  routes: Find,
  result: Result,
  position: Position,
  summary: Summary,
  letters: Letters,
}

/** Load a screen beside the rules that it waits for. A failure is told when it is due. */
export const loadScreen = (kind: Screen['kind']): void => void parts[kind]?.ahead().catch(() => undefined)

/** Shown until the rules of a screen are there; where they could not be had, offers to try again. */
function Waiting({ loading, send }: ScreenProps) {
  const { t } = useChrome()
  if (loading !== 'failed') return <p role="status">{t('common.loading')}</p>
  return <LoadFailed onAgain={() => send({ type: 'retry' })} />
}

function Choose({ context: { session, shared }, loading, send, cards }: ScreenProps) {
  return (
    <ChoosePage
      cards={cards}
      checked={session.checked}
      loading={loading}
      shared={shared}
      returned={session.at > 0 || placeOf(session).entry > 0}
      begun={isStarted(session.facts)}
      answers={Object.keys(session.facts).length}
      send={send}
    />
  )
}

function Ask({ context, send }: ScreenProps) {
  const { session, shared, today } = context
  const { screen } = placeOf(session)
  const { rules, procedure } = openIn(context)
  const { language, locale } = useChrome()
  const framed = useFramed()
  const second = besideOf(session, locale)
  const others = useLoaded(loadBeside, besideKey(second, rules.voice))
  const [told, setShown] = useState(wasTold)
  if (screen.kind !== 'question') return null
  const { fact, changing } = screen
  // A caseworker who answers for a case of the desk is not told.
  if (definitionOf(fact).sensitive && !told && !framed && !session.forCase) {
    const goOn = () => {
      setTold(true)
      setShown(true)
    }
    return <HowToLeave onGoOn={goOn} onBack={() => send({ type: 'back' })} />
  }
  const known = knownNow(context)
  const { done = 0 } = placeOf(session)
  const going = {
    done,
    all: questionsLeft(procedure, onlyAnswers({}), today),
    left: questionsLeft(procedure, known, today),
  }
  const page = (
    <BesideContext
      value={
        others !== null && typeof others === 'object' ? { ...others, text: others.questions[fact] } : null
      }
    >
      <QuestionPage
        key={`${session.at} ${fact}`}
        id={fact}
        fact={definitionOf(fact)}
        text={rules.sentences.questions[fact]}
        value={known.facts[fact] ?? known.given.facts[fact] ?? suggested(fact, known.facts)}
        number={changing ? null : numberOf(session)}
        going={changing ? null : going}
        speaker={session.speaker}
        beside={
          <SecondLanguage
            chosen={second}
            failed={others === 'failed'}
            onChoose={(chosen) => send({ type: 'beside', locale: chosen })}
            {...(!framed && { onList: () => send({ type: 'list' }) })}
          />
        }
        onAnswer={(value) => {
          loadAhead(language, rules)
          // A screen that cannot be had is asked for again when it is due.
          Promise.all([Answers, Find, Result].map((screen) => screen.ahead())).catch(() => undefined)
          send({ type: 'answer', fact, value })
        }}
        onBack={() => send({ type: 'back' })}
      />
    </BesideContext>
  )
  if (session.forCase) return page
  const isFirst = Object.keys(session.facts).length === 0
  return (
    <>
      {page}
      <div className="max-w-text space-y-4 pt-8">
        {isFirst && <ForWhom speaker={session.speaker} send={send} />}
        {!framed && <SharedOption shared={shared} onShare={(now) => send({ type: 'share', shared: now })} />}
      </div>
    </>
  )
}

/** What a paper that was named tells of the first question, ticked in advance; the person can take it away. */
function suggested(fact: FactId, { orderToLeave }: Facts): readonly string[] | undefined {
  return fact === 'situations' && orderToLeave === 'yes' ? ['told-to-leave'] : undefined
}

/** The number of a question among those of its procedure, in the order in which they were asked. */
function numberOf(session: Session): number {
  const { trail, at } = session
  const { procedure } = placeOf(session)
  return trail
    .slice(0, at + 1)
    .filter(({ screen, ...place }) => screen.kind === 'question' && place.procedure === procedure).length
}

/** What is shown in each state of the flow. The first two lead on at once. */
export const screens: Readonly<
  Record<SnapshotFrom<typeof flow>['value']['screen'], ComponentType<ScreenProps>>
> = {
  arriving: Waiting,
  returning: Waiting,
  choose: Choose,
  begun: Begun,
  papers: Papers,
  count: Count,
  waiting: Waiting,
  ask: Ask,
  answers: Answers,
  questionnaire: Questionnaire,
  find: Find,
  result: Result,
  position: Position,
  summary: Summary,
  letters: Letters,
}
