import { useContext } from 'react'
import type { ConditionRow } from '@/cases/dossier/assess-dossier'
import { ActiveStop } from '@/components/desk/matrix/Stop'
import type { MatrixView } from '@/components/desk/matrix/view'
import { conditionText } from '@/content/say/findings'

export interface ConditionStopProps {
  readonly row: ConditionRow
  readonly view: MatrixView
  /** Its details are on screen. */
  readonly shown: boolean
  /** The answers of the row are in its details alone, so `n` leads here. */
  readonly leads: boolean
  readonly onOpen: () => void
}

/** The name of a condition, which opens its details. */
export function ConditionStop({ row, view, shown, leads, onOpen }: ConditionStopProps) {
  const active = useContext(ActiveStop)
  const { condition, missing } = row.finding
  const id = `${condition} condition`
  return (
    <button
      type="button"
      aria-expanded={shown}
      data-stop={id}
      data-row={condition}
      data-column="condition"
      data-open={(leads && missing !== undefined) || undefined}
      tabIndex={active === id ? 0 : -1}
      onClick={onOpen}
      className="min-h-10 w-full -outline-offset-3 rounded-sm px-2 py-0.5 text-start leading-snug font-semibold text-brand underline decoration-1 underline-offset-4 hover:text-brand-deep"
    >
      {conditionText(view.opened, row.finding).title}
    </button>
  )
}
