import type { ConditionRow } from '@/cases/dossier/assess-dossier'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { toneOf } from '@/components/finding/view'
import { Icon } from '@/components/ui/Icon'
import { type Tone, toneIcons } from '@/components/ui/StatusBadge'
import { statusWord } from '@/content/say/findings'

const colours: Readonly<Record<Tone, string>> = {
  met: 'text-met',
  unmet: 'text-unmet',
  check: 'text-check',
  judged: 'text-judged',
  neutral: 'text-soft',
  open: 'text-soft',
  notice: 'text-brand',
}

/** What the rule finds, in a word; beside it what was set by hand. */
export function StatusLine({ row: { finding, override } }: { row: ConditionRow }) {
  const { t, rules } = useDesk()
  const tone = toneOf(finding)
  return (
    <div className="px-2 leading-snug">
      <p className={`flex items-center gap-1.5 font-semibold ${colours[tone]}`}>
        <Icon name={toneIcons[tone]} className="size-4 shrink-0" />
        <span>{statusWord(finding, rules.sentences)}</span>
      </p>
      {override && (
        <p className="text-xs font-semibold text-judged">
          {t('matrix.override.set', { status: rules.sentences.statusWords[override.status] })}
        </p>
      )}
    </div>
  )
}
