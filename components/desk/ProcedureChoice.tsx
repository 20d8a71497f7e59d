import { useDesk } from '@/components/desk/rules/DeskProvider'
import { Checkbox } from '@/components/ui/Checkbox'
import { procedureName } from '@/content/say/findings'
import type { ProcedureId } from '@/machines/engine/procedure'

export interface ProcedureChoiceProps {
  readonly chosen: readonly ProcedureId[]
  readonly onChange: (chosen: readonly ProcedureId[]) => void
}

/** Which procedures a plan, a list or a print covers. */
export function ProcedureChoice({ chosen, onChange }: ProcedureChoiceProps) {
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
