import type { DeskKit } from '@/components/desk/rules/loaded-rules'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { procedureName } from '@/content/say/findings'
import type { ProcedureId } from '@/machines/engine/procedure'

export interface ProcedureChoiceProps {
  readonly kit: DeskKit
  readonly chosen: readonly ProcedureId[]
  readonly onChange: (chosen: readonly ProcedureId[]) => void
}

/** Which procedures a plan, a list or a print covers. */
export function ProcedureChoice({ kit, chosen, onChange }: ProcedureChoiceProps) {
  const { t, phrases } = useChrome()
  return (
    <fieldset className="print:hidden">
      <legend className="font-semibold">{t('desk.plan.covers')}</legend>
      <div className="flex flex-wrap gap-x-6">
        {kit.opened.map((opened) => {
          const { id } = opened.procedure
          return (
            <label key={id} className="flex min-h-11 items-center gap-2">
              <input
                type="checkbox"
                className="size-5 accent-brand"
                checked={chosen.includes(id)}
                onChange={(event) =>
                  onChange(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
                }
              />
              {procedureName(opened, phrases)}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
