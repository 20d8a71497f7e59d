import { useState } from 'react'
import { countedFacts } from '@/components/check/assessment'
import { knownNow } from '@/components/check/flow-rules'
import { openIn, type ScreenProps } from '@/components/check/screen-props'
import { besideOf } from '@/components/check/session/places'
import { loadBeside } from '@/components/finding/question/Beside'
import { questionsOnPaper } from '@/components/finding/questionnaire/lines'
import { Questionnaire, type QuestionnaireSide } from '@/components/finding/questionnaire/Questionnaire'
import { SecondLanguageChoice } from '@/components/finding/sheet/SecondLanguageChoice'
import { SensitiveChoice } from '@/components/finding/sheet/SensitiveChoice'
import { isSensitive } from '@/components/finding/sheet/sensitive'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { OtherLanguage } from '@/components/i18n/other-language'
import { loadAids, loadFactSentences, loadProcedureText, loadSheetText } from '@/components/i18n/sentences'
import { useLoaded } from '@/components/i18n/use-loaded'
import { BackLink } from '@/components/ui/BackLink'
import { Button } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'
import { PageTitle } from '@/components/ui/Heading'
import { LoadFailed } from '@/components/ui/LoadFailed'
import type { Language } from '@/content/language'
import type { Locale } from '@/content/locale'
import type { Phrasebook } from '@/content/phrasebook'
import type { ProcedureId } from '@/machines/engine/procedure'
import { questionsOf } from '@/machines/engine/questions'
import type { FactId } from '@/machines/facts/registry'
import { type Eligibility, isProcedureId } from '@/machines/procedures/registry'
import { routes } from '@/machines/routes/finder'

/** All questions of a procedure, or of the route finder, for paper: empty or with the answers, in one language or two. */
export function QuestionnaireScreen({ context, send, law }: ScreenProps) {
  const { session, today } = context
  const { t, phrases, locale } = useChrome()
  const { procedure, rules } = openIn(context)
  const known = knownNow(context)
  const counted = countedFacts(procedure, known, today)
  const [filled, setFilled] = useState(false)
  const [sensitive, setSensitive] = useState(false)
  const second = besideOf(session, locale)
  const kit = useLoaded(loadKit, [second ?? '', rules.voice, procedure?.procedure.id ?? ''].join(' '))
  if (kit === 'failed') return <LoadFailed />
  if (kit === 'busy') return <p role="status">{t('common.loading')}</p>
  const { own, other, sheet, sentences } = kit
  const { shows, empty, filled: withAnswers, title } = own.aids.questionnaire
  const ids = allQuestions(procedure)
  const answered = ids.filter((id) => counted.has(id))
  const shown = filled ? answered.filter((id) => sensitive || !isSensitive(id)) : ids
  const first: QuestionnaireSide = { ...own, locale, t, phrases }
  return (
    <div className="max-w-3xl space-y-6 print:max-w-none">
      <div className="space-y-4 print:hidden">
        <BackLink onBack={() => send({ type: 'back' })}>{t('common.back')}</BackLink>
        <PageTitle takesFocus>{title}</PageTitle>
        <fieldset>
          <legend className="font-semibold">{shows}</legend>
          {([false, true] as const).map((choice) => (
            <label key={String(choice)} className="flex min-h-11 items-center gap-2">
              <input
                type="radio"
                name="shows"
                checked={filled === choice}
                onChange={() => setFilled(choice)}
                className="size-5 shrink-0 accent-brand"
              />
              {choice ? withAnswers : empty}
            </label>
          ))}
        </fieldset>
        <SecondLanguageChoice
          chosen={second}
          onChange={(chosen) => send({ type: 'beside', locale: chosen })}
        />
        {filled && (
          <SensitiveChoice
            ids={answered.filter(isSensitive)}
            sentences={sentences}
            sheet={sheet}
            checked={sensitive}
            onChange={setSensitive}
          />
        )}
        {procedure?.procedure.id === 'trafficking-victims' && (
          <Callout tone="warn">
            <p>{sheet.safePlace}</p>
          </Callout>
        )}
        <Button onClick={() => window.print()}>{t('summary.print')}</Button>
        {filled && answered.length === 0 && <p>{t('check.answers.none')}</p>}
      </div>
      <Questionnaire
        sides={other === null ? [first] : [first, other]}
        asked={questionsOnPaper(shown, filled ? known.facts : null)}
        today={today}
        law={law}
      />
    </div>
  )
}

/** The route finder asks for the days of an order beside its conditions. */
const allQuestions = (procedure: Eligibility | null): readonly FactId[] =>
  procedure === null
    ? [...new Set([...questionsOf(routes), 'termDays' as const])]
    : questionsOf(procedure.procedure)

interface Kit {
  readonly own: Omit<QuestionnaireSide, 'locale' | 't' | 'phrases'>
  readonly other: QuestionnaireSide | null
  readonly sheet: Awaited<ReturnType<typeof loadSheetText>>
  readonly sentences: Awaited<ReturnType<typeof loadFactSentences>>
}

/** The key names the second language, if any, the voice, and the procedure, if any. One text, so that the same is asked once. */
async function loadKit(language: Language, phrases: Phrasebook, key: string): Promise<Kit> {
  const [locale = '', voice = '', id = ''] = key.split(' ')
  const procedure = isProcedureId(id) ? id : null
  const [sentences, sheet, own, second] = await Promise.all([
    loadFactSentences(language),
    loadSheetText(language),
    wordsOf(language, procedure),
    loadBeside(language, phrases, locale === '' ? null : `${locale} ${voice}`),
  ])
  return {
    own: { ...own, questions: sentences.questions },
    other: second && { ...second, ...(await wordsOf(second.language, procedure)), locale: localeOf(second) },
    sheet,
    sentences,
  }
}

const localeOf = ({ language }: OtherLanguage): Locale => language.locale

async function wordsOf(language: Language, procedure: ProcedureId | null) {
  const [aids, text] = await Promise.all([
    loadAids(language),
    procedure === null ? null : loadProcedureText(language, procedure),
  ])
  return { aids, ...(text && { name: text.title }) }
}
