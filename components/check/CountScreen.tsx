import { type FormEvent, useState } from 'react'
import { Counted } from '@/components/calculator/Counted'
import { DetailFields } from '@/components/calculator/DetailFields'
import { filledForm } from '@/components/calculator/filled'
import { type Form, readForm } from '@/components/calculator/form'
import { printedDaysOf, type SituationId } from '@/components/calculator/situations'
import { knownNow } from '@/components/check/flow-rules'
import type { ScreenProps } from '@/components/check/screen-props'
import { placeOf } from '@/components/check/session/places'
import { ProblemSummary } from '@/components/finding/question/Problems'
import { type DeadlineSentences, loadDeadlineSentences } from '@/components/finding/timeline/kit'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { useLoaded } from '@/components/i18n/use-loaded'
import { BackLink } from '@/components/ui/BackLink'
import { Button } from '@/components/ui/Button'
import { PageTitle } from '@/components/ui/Heading'
import { LoadFailed } from '@/components/ui/LoadFailed'
import type { ISODate } from '@/content/law/types'

/** The calculator, filled with a day and with what the answers tell. It stays on this page: nothing of it is in an address. */
export function CountScreen({ context, send }: ScreenProps) {
  const { t } = useChrome()
  const sentences = useLoaded(loadDeadlineSentences, undefined)
  const { screen } = placeOf(context.session)
  if (sentences === 'failed') return <LoadFailed />
  if (sentences === 'busy' || screen.kind !== 'count') return <p role="status">{t('common.loading')}</p>
  return (
    <Count
      key={context.session.at}
      situation={screen.situation}
      start={filledForm(screen.situation, screen.on, knownNow(context).facts)}
      today={context.today}
      sentences={sentences}
      onBack={() => send({ type: 'back' })}
    />
  )
}

interface CountProps {
  readonly situation: SituationId
  readonly start: Form
  readonly today: ISODate
  readonly sentences: DeadlineSentences
  readonly onBack: () => void
}

function Count({ situation, start, today, sentences, onBack }: CountProps) {
  const { t } = useChrome()
  const [form, setForm] = useState(start)
  const [editing, setEditing] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const read = readForm(form, today)
  if (read.ok && !editing) {
    const edit = () => setEditing(true)
    return (
      <Counted
        given={read.given}
        today={today}
        sentences={sentences}
        onTypePrinted={printedDaysOf(situation).length > 0 ? edit : undefined}
        onBack={onBack}
        onChange={edit}
      />
    )
  }
  const problems = attempt > 0 && !read.ok ? read.problems : []
  function submit(event: FormEvent) {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (read.ok) setEditing(false)
    window.scrollTo(0, 0)
  }
  return (
    <form noValidate onSubmit={submit} className="max-w-text space-y-6">
      <BackLink onBack={onBack}>{t('common.back')}</BackLink>
      <ProblemSummary problems={problems} attempt={attempt} fieldTexts={sentences.fieldTexts} />
      <PageTitle takesFocus>{t(`deadlines.situations.${situation}`)}</PageTitle>
      <DetailFields
        situation={situation}
        form={form}
        sentences={sentences}
        problems={problems}
        onChange={setForm}
      />
      <Button type="submit" className="w-full sm:w-auto">
        {t('deadlines.count')}
      </Button>
    </form>
  )
}
