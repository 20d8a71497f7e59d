import { useDesk } from '@/components/desk/rules/DeskProvider'
import { Button } from '@/components/ui/Button'
import { labelled } from '@/content/say/joins'

export interface ActOnProps {
  readonly children: string
  /** What it is done to; a screen reader says it, the page shows it beside the button. */
  readonly to: string
  readonly onClick: () => void
}

/** A quiet button in a list, where the same words stand in every line. */
export function ActOn({ children, to, onClick }: ActOnProps) {
  const { phrases } = useDesk()
  return (
    <Button look="quiet" aria-label={labelled(children, to, phrases)} onClick={onClick}>
      {children}
    </Button>
  )
}
