import type { PersonAssessment } from '@/cases/dossier/assess-dossier'
import type { Dossier } from '@/cases/dossier/format'
import { procedureIdsOf } from '@/components/desk/plan'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { Checkbox } from '@/components/ui/Checkbox'
import { procedureName } from '@/content/say/findings'
import type { ProcedureId } from '@/machines/engine/procedure'

interface ProcedureChoiceProps {
  readonly chosen: readonly ProcedureId[]
  readonly onChange: (chosen: readonly ProcedureId[]) => void
}

/**
 * The assessments of the procedures that a plan, a list or a print covers, and the boxes that choose these procedures. The
 * choice belongs to the case, so that every view covers the same.
 */
export function useProcedureChoice(dossier: Dossier, assessments: readonly PersonAssessment[]) {
  const { repository } = useDesk()
  const chosen = procedureIdsOf(dossier, assessments)
  const choose = (procedures: readonly ProcedureId[]) => {
    const now = repository.look().entries.get(dossier.id)?.dossier ?? dossier
    repository.put({ ...now, procedures })
  }
  return {
    chosen: assessments.filter((one) => chosen.includes(one.procedure)),
    choice: <ProcedureChoice chosen={chosen} onChange={choose} />,
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
