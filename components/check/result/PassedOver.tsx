import { Why } from '@/components/check/result/Why'
import { Todo } from '@/components/finding/Todo'
import { type ResultView, toneOf } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { StatusBadge } from '@/components/ui/StatusBadge'
import { endingText } from '@/content/say/findings'
import type { Finding } from '@/machines/engine/finding'

export interface PassedOverProps {
  /** What the findings of the stage have in common. */
  readonly finding: Finding
  /** The name of the stage. */
  readonly name: string
  readonly view: ResultView
}

/** A stage that does not apply, or may not: why, once for all its conditions. */
export function PassedOver({ finding, name, view }: PassedOverProps) {
  const { phrases } = useChrome()
  const { opened, sentences } = view
  const ending = endingText(opened, finding, sentences, phrases)
  return (
    <div className="space-y-2 pb-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <p>{ending?.reason}</p>
        <StatusBadge tone={toneOf(finding)}>{sentences.statusWords[finding.status]}</StatusBadge>
      </div>
      <Todo todo={ending?.todo} />
      <Why finding={finding} of={name} view={view} />
    </div>
  )
}
