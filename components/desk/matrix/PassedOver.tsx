import type { ReactNode } from 'react'
import type { ConditionRow } from '@/cases/dossier/assess-dossier'
import type { MatrixView } from '@/components/desk/matrix/view'
import { Todo } from '@/components/finding/Todo'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { endingText } from '@/content/say/findings'
import { passedOver } from '@/machines/engine/passed-over'

export interface PassedOverProps {
  readonly list: readonly ConditionRow[]
  readonly view: MatrixView
  /** Where the words are put. */
  readonly children: (said: ReactNode) => ReactNode
}

/** Why a stage does not apply, or may not, once for all its rows. */
export function PassedOver({ list, view, children }: PassedOverProps) {
  const { phrases } = useChrome()
  const whole = passedOver(list.map(({ finding }) => finding))
  const ending = whole && endingText(view.opened, whole, view.kit.sentences, phrases)
  if (!ending) return null
  return children(
    <>
      <p>{ending.reason}</p>
      <Todo todo={ending.todo} />
    </>,
  )
}
