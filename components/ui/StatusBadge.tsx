import { Icon, type IconName } from '@/components/ui/Icon'

/**
 * How a status looks. `judged`: open because an authority weighs it, not because the person has to check. `notice`: worth
 * a closer look, with nothing decided.
 */
export type Tone = 'met' | 'unmet' | 'check' | 'judged' | 'neutral' | 'open' | 'notice'

export const toneIcons: Readonly<Record<Tone, IconName>> = {
  met: 'check',
  unmet: 'cross',
  check: 'question',
  judged: 'scales',
  neutral: 'dash',
  open: 'circle',
  notice: 'info',
}

const colours: Readonly<Record<Tone, string>> = {
  met: 'bg-met-tint text-met',
  unmet: 'bg-unmet-tint text-unmet',
  check: 'bg-check-tint text-check',
  judged: 'bg-judged-tint text-judged',
  neutral: 'bg-tint text-soft',
  open: 'bg-tint text-soft',
  notice: 'bg-brand text-on-brand print:bg-transparent print:text-ink',
}

/** A status as icon and words, never as colour alone. */
export function StatusBadge({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span
      key={children}
      className={`inline-flex items-center gap-1.5 rounded-full border border-current px-3 py-0.5 text-sm font-semibold print:gap-1 print:px-2 print:py-0 ${colours[tone]}`}
    >
      <Icon name={toneIcons[tone]} className="size-4 print:size-3" />
      {children}
    </span>
  )
}
