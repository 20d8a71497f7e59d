import { type Notes, numbersOf } from '@/components/check/summary/notes'
import { isSensitive } from '@/components/finding/sheet/sensitive'
import type { ResultView } from '@/components/finding/view'
import { toneOf } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Icon } from '@/components/ui/Icon'
import { Labelled } from '@/components/ui/Labelled'
import { toneIcons } from '@/components/ui/StatusBadge'
import { wordedNature } from '@/content/say/citation'
import { dayInWords } from '@/content/say/days'
import { conditionText, endingText, statusWord } from '@/content/say/findings'
import { labelled, series } from '@/content/say/joins'
import { answerInWords } from '@/content/say/values'
import { isFactId } from '@/machines/facts/registry'
import type { ProcedureFinding } from '@/machines/procedures/registry'

export interface SummaryFindingProps {
  readonly finding: ProcedureFinding
  readonly view: ResultView
  readonly notes: Notes
  /** Sensitive answers are named too. */
  readonly sensitive: boolean
  /** The finding stands for its whole stage, whose name stands above it. */
  readonly ofStage?: true
}

/** One condition in two or three lines: status, reason, the answers behind it, the numbers of its articles. */
export function SummaryFinding({ finding, view, notes, sensitive, ofStage }: SummaryFindingProps) {
  const { t, phrases } = useChrome()
  const { opened, sentences, today } = view
  const ending = endingText(opened, finding, sentences, phrases)
  const tone = toneOf(finding)
  const { title } = conditionText(opened, finding)
  const word = tone === 'judged' ? t('result.judged') : statusWord(finding, sentences)
  const answers = finding.because
    .filter(({ fact }) => isFactId(fact) && (sensitive || !isSensitive(fact)))
    .map((answer) => answerInWords(answer, sentences, phrases))
  const nature = wordedNature(finding)
  const byRule = nature === 'rule' || nature === 'rule-with-practice'
  return (
    <li className="keep-together flex gap-2 border-b border-line py-2 print:py-0.5">
      <Icon name={toneIcons[tone]} className="mt-1 size-5 print:mt-0.5 print:size-3.5" />
      <p>
        <Labelled t={t} bold join="lead" name={ofStage ? word : labelled(title, word, phrases)}>
          {finding.notInForce ? t('result.notInForce', { date: dayInWords(today, phrases) }) : ending?.reason}
        </Labelled>{' '}
        <span>
          {finding.missing !== undefined && t('result.openQuestion')}{' '}
          {finding.reason !== null && !byRule && sentences.natureWords[nature]}{' '}
        </span>
        {answers.length > 0 && (
          <span className="text-soft">{t('result.becauseOf', { answers: series(answers, phrases) })} </span>
        )}
        <span className="text-sm">{numbersOf(finding.basis, notes)}</span>
      </p>
    </li>
  )
}
