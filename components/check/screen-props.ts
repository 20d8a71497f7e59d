import type { FlowContext } from '@/components/check/flow-events'
import { loadedOf } from '@/components/check/flow-rules'
import type { LoadedRules } from '@/components/check/loaded-rules'
import type { ProcedureCard } from '@/components/check/ProcedureCards'
import type { FlowEvent } from '@/components/check/session/flow-event'
import { placeOf } from '@/components/check/session/places'
import type { ISODate } from '@/content/law/types'
import type { Eligibility } from '@/machines/procedures/registry'

/** What each screen of the check is given. */
export interface ScreenProps {
  readonly context: FlowContext
  readonly loading: 'idle' | 'busy' | 'failed'
  readonly send: (event: FlowEvent) => void
  readonly cards: readonly ProcedureCard[]
  readonly law: ISODate
}

/** The rules, and the procedure that is open; null for the route finder. Throws before they are loaded. */
export function openIn(context: FlowContext): {
  readonly rules: LoadedRules
  readonly procedure: Eligibility | null
} {
  const procedure = loadedOf(context, placeOf(context.session).procedure)
  if (context.rules === null || procedure === undefined) throw new Error('The rules are not loaded')
  return { rules: context.rules, procedure }
}
