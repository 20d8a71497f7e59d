import type { ConditionRow } from '@/cases/dossier/assess-dossier'
import type { MatrixView } from '@/components/desk/matrix/view'
import { type Staged, toneOf } from '@/components/finding/view'
import type { Tone } from '@/components/ui/StatusBadge'

/** What the table and the list of conditions are drawn from. */
export interface StagesProps {
  readonly view: MatrixView
  readonly stages: readonly Staged<ConditionRow>[]
  /** The condition whose details are on screen; null without one. */
  readonly open: string | null
  readonly onOpen: (condition: string) => void
}

export const marks = ({ finding }: ConditionRow) => ({
  'data-condition': finding.condition,
  'data-status': finding.status,
})

const edges: Readonly<Record<Tone, string>> = {
  met: 'border-s-met',
  unmet: 'border-s-unmet',
  check: 'border-s-check',
  judged: 'border-s-judged',
  neutral: 'border-s-line',
  open: 'border-s-line',
  notice: 'border-s-brand',
}

/** The colour at the edge of a row, which its status says in words. */
export const edgeOf = ({ finding, status }: ConditionRow): string => edges[toneOf({ ...finding, status })]
