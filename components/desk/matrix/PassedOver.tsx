import type { MatrixView } from '@/components/desk/matrix/view'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { Todo } from '@/components/finding/Todo'
import { endingText } from '@/content/say/findings'
import type { ProcedureFinding } from '@/machines/procedures/registry'

/** Why a stage does not apply, or may not, once for all its rows. */
export function PassedOver({ whole, opened }: { whole: ProcedureFinding; opened: MatrixView['opened'] }) {
  const { phrases, rules } = useDesk()
  const ending = endingText(opened, whole, rules.sentences, phrases)
  return (
    <>
      <p>{ending?.reason}</p>
      <Todo todo={ending?.todo} />
    </>
  )
}
