import type { Screen } from '@/components/check/session/session'
import type { Opened } from '@/components/finding/procedure'
import type { ISODate } from '@/content/law/types'
import { type Assessment, assess, findingsOf } from '@/machines/engine/assess'
import { walk } from '@/machines/engine/trail'
import type { Fact } from '@/machines/facts/kinds'
import { facts as definitions, type FactId, type Facts, isFactId } from '@/machines/facts/registry'

export function lookAt({ procedure }: Opened, facts: Facts, on: ISODate): Assessment {
  return assess(procedure, facts, { on })
}

/** The first open question, or the list of answers when none is open. */
export function nextScreen({ next }: Assessment): Screen {
  return next === null ? { kind: 'answers' } : { kind: 'question', fact: next, changing: false }
}

/** The facts that the findings of any of these procedures rest on. */
export function countedFacts(opened: readonly Opened[], facts: Facts, on: ISODate): ReadonlySet<FactId> {
  return new Set(
    opened.flatMap(({ procedure }) =>
      findingsOf(procedure, { facts, on }, walk).flatMap(({ because }) =>
        because.map((reason) => reason.fact).filter(isFactId),
      ),
    ),
  )
}

export const definitionOf = (id: FactId): Fact => definitions[id]
