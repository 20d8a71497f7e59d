import { CitationLink } from '@/components/finding/law/CitationLink'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { BackLink } from '@/components/ui/BackLink'
import { Callout } from '@/components/ui/Callout'
import { Details } from '@/components/ui/Details'
import { PageTitle } from '@/components/ui/Heading'
import { dayInWords } from '@/content/say/days'
import type { LetterSentences } from '@/content/say/letter'
import { textFor } from '@/content/say/lookup'
import { fill } from '@/content/say/message'
import type { AnyLetter, AnyPlan } from '@/machines/letters/registry'
import type { LastDayToSend } from '@/machines/letters/send-by'

export interface LetterHeadProps {
  readonly letter: AnyLetter
  readonly plan: AnyPlan
  readonly words: LetterSentences
  readonly notMet: readonly string[]
  /** Until when it can go; null where nothing is known of that. */
  readonly lastDay: LastDayToSend | null
  readonly onBack: () => void
}

/** What a letter is, who can send it and how, and what to know before it is written. */
export function LetterHead({ letter, plan, words, notMet, lastDay, onBack }: LetterHeadProps) {
  const { t, locale, phrases } = useChrome()
  const { text, names } = words
  const { screen, alone, sending, sendBy } = words.words
  const bases = letter.warnings.filter(({ id }) => plan.warnings.includes(id)).flatMap(({ basis }) => basis)
  return (
    <div className="max-w-text space-y-4 print:hidden">
      <BackLink onBack={onBack}>{screen.back}</BackLink>
      <PageTitle takesFocus>{text.title}</PageTitle>
      <p className="font-semibold">{alone[letter.alone]}</p>
      <p>{text.about}</p>
      {letter.alone === 'lawyer-only' && (
        <Callout tone="stop">
          <p>{screen.lawyerOnly}</p>
        </Callout>
      )}
      {notMet.length > 0 && (
        <Callout tone="warn">
          <h2 className="font-bold">{screen.notMet}</h2>
          <ul className="list-disc space-y-1 ps-6">
            {notMet.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
          <p>{screen.notMetLead}</p>
        </Callout>
      )}
      {lastDay !== null && (
        <Callout {...(lastDay.over && { tone: 'stop' })}>
          <p className="font-semibold">
            {fill(
              sendBy[lastDay.limit][lastDay.over ? 'over' : 'open'],
              { date: dayInWords(lastDay.on, phrases) },
              names,
            )}
          </p>
        </Callout>
      )}
      {plan.warnings.length > 0 && (
        <Callout tone="warn">
          <h2 className="font-bold">{screen.warnings}</h2>
          <WarningList ids={plan.warnings.slice(0, openWarnings)} words={words} />
          {plan.warnings.length > openWarnings && (
            <Details label={fill(screen.moreWarnings, { count: plan.warnings.length - openWarnings }, names)}>
              <WarningList ids={plan.warnings.slice(openWarnings)} words={words} />
            </Details>
          )}
          <Details label={t('papers.law')}>
            <ul>
              {[...new Set(bases)].map((id) => (
                <li key={id}>
                  <CitationLink id={id} locale={locale} names={names} />
                </li>
              ))}
            </ul>
          </Details>
        </Callout>
      )}
      <h2 className="text-xl font-bold">{screen.how}</h2>
      <p className="font-semibold">{sending[letter.sending]}</p>
      <p>{text.how}</p>
    </div>
  )
}

/** As many stand open as a phone shows beside the way to send it; those that an answer calls for stand first. */
const openWarnings = 5

function WarningList({
  ids,
  words: { text },
}: Pick<LetterHeadProps, 'words'> & { ids: AnyPlan['warnings'] }) {
  return (
    <ul className="list-disc space-y-1 ps-6">
      {ids.map((id) => (
        <li key={id}>{textFor(text.warnings, id)}</li>
      ))}
    </ul>
  )
}
