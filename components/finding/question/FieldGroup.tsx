import type { ReactNode } from 'react'
import { FieldProblem } from '@/components/finding/question/FieldProblem'

export interface FieldGroupProps {
  readonly id: string
  readonly legend: string
  readonly hint?: string | undefined
  readonly problem: string | null
  /** Gets the ids of what describes the fields. */
  readonly children: (describedBy: string | undefined) => ReactNode
}

/** One question of a longer form: its legend, a hint, what is wrong, the fields. */
export function FieldGroup({ id, legend, hint, problem, children }: FieldGroupProps) {
  const describedBy =
    [hint !== undefined && `${id}-about`, problem !== null && `${id}-problem`].filter(Boolean).join(' ') ||
    undefined
  return (
    <fieldset aria-describedby={describedBy}>
      <legend className="text-lg font-bold">{legend}</legend>
      {hint !== undefined && (
        <p id={`${id}-about`} className="pt-1 text-soft">
          {hint}
        </p>
      )}
      {problem !== null && <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
      <div className="pt-3">{children(describedBy)}</div>
    </fieldset>
  )
}
