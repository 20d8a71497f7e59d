import { Doubt } from '@/components/finding/Doubt'
import { conditionText, endingText, type ResultView, toneOf } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { dayInWords } from '@/components/i18n/days'
import { factName, valueInWords } from '@/components/i18n/values'
import { Icon } from '@/components/ui/Icon'
import { toneIcons } from '@/components/ui/StatusBadge'
import type { CitationId } from '@/content/law/citations'
import { wordedNature } from '@/content/say/citation'
import type { Finding } from '@/machines/engine/finding'

export interface SummaryFindingProps {
  readonly finding: Finding
  readonly view: ResultView
  /** The numbered notes; a finding names its articles by their numbers. */
  readonly notes: readonly CitationId[]
}

/** One condition in two or three lines: status, reason, the answers behind it, the numbers of its articles. */
export function SummaryFinding({ finding, view, notes }: SummaryFindingProps) {
  const { t, locale } = useChrome()
  const { opened, sentences, today } = view
  const ending = endingText(opened, finding)
  const tone = toneOf(finding)
  const { title } = conditionText(opened, finding)
  const word = tone === 'judged' ? t('result.judged') : sentences.statusWords[finding.status]
  const because = finding.because.map(
    ({ fact, value }) => `${factName(fact, sentences)}: ${valueInWords(fact, value, locale, sentences)}`,
  )
  const nature = wordedNature(finding)
  const byRule = nature === 'rule' || nature === 'rule-with-practice'
  const numbers = finding.basis.map((id) => `[${notes.indexOf(id) + 1}]`).join(' ')
  return (
    <li className="keep-together flex gap-2 border-b border-line py-2 print:py-0.5">
      <Icon name={toneIcons[tone]} className="mt-1 size-5 print:mt-0.5 print:size-3.5" />
      <p>
        <strong>
          {title}
          {title.endsWith('?') ? ' ' : ': '}
          {word}.
        </strong>{' '}
        {finding.notInForce ? t('result.notInForce', { date: dayInWords(locale, today) }) : ending?.reason}
        <Doubt finding={finding} sentences={sentences} />
        {finding.missing !== undefined && t('result.openQuestion')}{' '}
        {finding.reason !== null && !byRule && `${sentences.natureWords[nature]}. `}
        {because.length > 0 && (
          <span className="text-soft">
            {t('result.because')}: {because.join('; ')}.{' '}
          </span>
        )}
        <span className="text-sm">{numbers}</span>
      </p>
    </li>
  )
}
