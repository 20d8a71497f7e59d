import { useChrome } from '@/components/i18n/ChromeProvider'
import { Checkbox } from '@/components/ui/Checkbox'
import type { FactSentences, SheetText } from '@/content/language'
import { series } from '@/content/say/joins'
import { fill } from '@/content/say/message'
import { factName } from '@/content/say/values'
import type { FactId } from '@/machines/facts/registry'

export interface SensitiveChoiceProps {
  /** The sensitive answers that the file rests on. */
  readonly ids: readonly FactId[]
  readonly sentences: FactSentences
  readonly sheet: SheetText
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Whether sensitive answers are printed, with the names of those that it adds; nothing where there are none. */
export function SensitiveChoice({ ids, sentences, sheet, checked, onChange }: SensitiveChoiceProps) {
  const { phrases } = useChrome()
  if (ids.length === 0) return null
  const answers = series(
    ids.map((id) => factName(id, sentences)),
    phrases,
  )
  return (
    <div className="print:hidden">
      <Checkbox checked={checked} onChange={onChange}>
        {sheet.file.add}
      </Checkbox>
      <p className="text-sm text-soft">
        <span>{fill(sheet.file.adds, { answers }, phrases)}</span>
      </p>
    </div>
  )
}
