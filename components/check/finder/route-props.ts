import type { RoutesView } from '@/components/check/finder/view'
import type { FlowEvent } from '@/components/check/session/flow-event'
import type { ResultView } from '@/components/finding/view'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { RouteResult } from '@/machines/routes/finder'

/** What each part of the result that shows a route is given. */
export interface RouteProps {
  readonly result: RouteResult
  readonly view: RoutesView
  /** The procedure to check; null for a neighbour, which has a guide alone. */
  readonly procedure: ProcedureId | null
  /** What its check has come to so far; undefined before it was begun. */
  readonly check: ResultView | undefined
  readonly send: (event: FlowEvent) => void
}
