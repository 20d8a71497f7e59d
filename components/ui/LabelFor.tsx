import type { Chrome } from '@/components/i18n/chrome'

export interface LabelForProps {
  readonly t: Chrome
  readonly label: string
  /** What the label is about; a screen reader says it, the page shows it beside the label already. */
  readonly subject: string
}

/** A short label that makes sense on its own: "Why", heard as "Why: Identity". */
export function LabelFor({ t, label, subject }: LabelForProps) {
  const said = t.rich('joins.labelFor', {
    label,
    subject,
    heard: (inside) => <span className="sr-only">{inside}</span>,
  })
  return <span>{said}</span>
}
