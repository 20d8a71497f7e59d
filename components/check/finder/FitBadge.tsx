import { Icon, type IconName } from '@/components/ui/Icon'
import type { Fit } from '@/machines/routes/finder'

const icons: Readonly<Record<Fit, IconName>> = {
  'look-closer': 'info',
  maybe: 'question',
  'does-not-fit': 'dash',
  open: 'circle',
}
const colours: Readonly<Record<Fit, string>> = {
  'look-closer': 'bg-brand text-on-brand border-brand print:bg-transparent print:text-ink',
  maybe: 'bg-check-tint text-check border-current',
  'does-not-fit': 'bg-tint text-soft border-current',
  open: 'bg-tint text-soft border-current',
}

/** How a route looks, as icon and words. No tick and no cross: nothing is decided here. */
export function FitBadge({ fit, children }: { fit: Fit; children: string }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full border px-3 py-0.5 text-sm font-semibold print:px-2 print:py-0 ${colours[fit]}`}
    >
      <Icon name={icons[fit]} className="size-4 print:size-3" />
      {children}
    </span>
  )
}
