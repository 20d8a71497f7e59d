import { type ResultView, toneOf, verdictTones } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Icon } from '@/components/ui/Icon'
import { Said } from '@/components/ui/Said'
import { toneIcons } from '@/components/ui/StatusBadge'
import { verdictWord } from '@/content/say/findings'
import { thingsToDo } from '@/machines/engine/verdict'

const looks = {
  met: 'border-met bg-met-tint text-met',
  unmet: 'border-unmet bg-unmet-tint text-unmet',
  check: 'border-check bg-check-tint text-check',
  judged: 'border-judged bg-judged-tint text-judged',
  neutral: 'border-brand bg-tint text-brand',
  open: 'border-brand bg-tint text-brand',
  notice: 'border-brand bg-tint text-brand',
} as const

/** The verdict in one word, what it means, and how many conditions stand. */
export function VerdictPanel({ view }: { view: ResultView }) {
  const { t } = useChrome()
  const { assessment, sentences, opened } = view
  const { name, means } = verdictWord(opened, assessment.verdict, sentences)
  const tone = verdictTones[assessment.verdict]
  const counting = assessment.findings.filter(({ status }) => status !== 'not-applicable')
  const met = counting.filter(({ status }) => status === 'met').length
  const weighed = counting.filter((finding) => toneOf(finding) === 'judged').length
  return (
    <div
      data-verdict={assessment.verdict}
      className={`flex gap-4 rounded-lg border-2 p-5 print:gap-2 print:p-2 ${looks[tone]}`}
    >
      <Icon name={toneIcons[tone]} className="mt-0.5 size-9 print:size-5" />
      <div className="space-y-1">
        <p className="font-serif text-2xl leading-tight font-bold print:text-lg">
          {assessment.verdict === 'not-ready-yet'
            ? t('result.notReady', { count: thingsToDo(assessment.findings) })
            : name}
        </p>
        <p className="text-ink">{means}</p>
        {opened.procedure.kind === 'application' && (
          <p className="text-ink">
            <Said>
              {t('result.tally', { met: String(met), all: counting.length })}{' '}
              {weighed > 0 && t('result.weighed', { count: weighed })}
            </Said>
          </p>
        )}
      </div>
    </div>
  )
}
