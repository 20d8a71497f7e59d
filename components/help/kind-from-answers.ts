import type { Session } from '@/components/check/session/session'
import type { HelpKind } from '@/content/law/help/types'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { ValueOf } from '@/machines/facts/registry'

type Situation = Exclude<ValueOf<'situations'>[number], 'unsure'>

const byProcedure: Readonly<Record<ProcedureId, HelpKind>> = {
  'humanitarian-regularisation': 'lawyer',
  'medical-regularisation': 'illness',
  'unaccompanied-minors': 'child',
  'trafficking-victims': 'victim',
  statelessness: 'lawyer',
  return: 'return',
}

/** The first one that was ticked decides, those in danger before the rest. */
const bySituation: readonly (readonly [Situation, HelpKind])[] = [
  ['exploited', 'victim'],
  ['home-unsafe', 'victim'],
  ['child-alone', 'child'],
  ['health', 'illness'],
  ['wish-to-return', 'return'],
]

/** What the answers in this tab point to: the procedure that was opened last, or what is going on. Null when they point nowhere. */
export function kindFrom({ checked, facts }: Pick<Session, 'checked' | 'facts'>): HelpKind | null {
  const last = checked.at(-1)
  if (last !== undefined) return byProcedure[last]
  const { situations } = facts
  if (!Array.isArray(situations)) return null
  const fits = bySituation.find(([situation]) => situations.includes(situation))
  return fits ? fits[1] : 'lawyer'
}
