import { useState } from 'react'
import type { PersonAssessment } from '@/cases/dossier/assess-dossier'
import type { Dossier } from '@/cases/dossier/format'
import { pursued } from '@/components/desk/plan'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { Checkbox } from '@/components/ui/Checkbox'
import { procedureName } from '@/content/say/findings'
import type { ProcedureId } from '@/machines/engine/procedure'

interface ProcedureChoiceProps {
  readonly chosen: readonly ProcedureId[]
  readonly onChange: (chosen: readonly ProcedureId[]) => void
}

/** The assessments of the procedures that a plan, a list or a print covers, and the boxes that choose these procedures. */
export function useProcedureChoice(dossier: Dossier, assessments: readonly PersonAssessment[]) {
  const [chosen, setChosen] = useState(() => pursued(dossier, assessments))
  return {
    chosen: assessments.filter((one) => chosen.includes(one.procedure)),
    choice: <ProcedureChoice chosen={chosen} onChange={setChosen} />,
  }
}

function ProcedureChoice({ chosen, onChange }: ProcedureChoiceProps) {
  const { t, phrases, rules } = useDesk()
  return (
    <fieldset className="print:hidden">
      <legend className="font-semibold">{t('desk.plan.covers')}</legend>
      <div className="flex flex-wrap gap-x-6">
        {rules.opened.map((opened) => {
          const { id } = opened.procedure
          return (
            <Checkbox
              key={id}
              checked={chosen.includes(id)}
              onChange={(on) => onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id))}
            >
              {procedureName(opened, phrases)}
            </Checkbox>
          )
        })}
      </div>
    </fieldset>
  )
}
