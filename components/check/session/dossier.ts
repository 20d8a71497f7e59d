import type { Dossier, EvidenceItem } from '@/cases/dossier/format'
import { dossierOfOne, factsOf, personOf, withPerson } from '@/cases/dossier/household'
import { removeStale } from '@/components/check/session/answers'
import { emptySession, type Session } from '@/components/check/session/session'
import type { Problem } from '@/machines/facts/problem'

/** What is given of a case to take up, and what of it this release could not read. */
export interface Taken {
  readonly dossier: Dossier
  readonly leftOut?: readonly Problem[]
}

/** The answers of a session as a case of one person: facts, steps, procedures that were opened, papers that were ticked. */
export function dossierOfSession(session: Session): Dossier {
  const { facts, events, checked, papers } = removeStale(session)
  const dossier = dossierOfOne(facts, events)
  const ticked = [...new Set(Object.values(papers).flat())]
  const evidence = Object.fromEntries(ticked.map((paper): [string, EvidenceItem] => [paper, inHand]))
  const withTicks = withPerson(dossier, personOf(dossier).id, (person) => ({ ...person, evidence }))
  return checked.length === 0 ? withTicks : { ...withTicks, procedures: checked }
}

const inHand: EvidenceItem = { state: 'received' }

/** States of a paper that somebody holds. */
const held: readonly EvidenceItem['state'][] = ['received', 'checked', 'translated']

/** A session that begins with the answers of the first person of a case. */
export function sessionOfDossier({ dossier, leftOut = [] }: Taken): Session {
  const { evidence, events } = personOf(dossier)
  const ticked = Object.entries(evidence)
    .filter(([, { state }]) => held.includes(state))
    .map(([paper]) => paper)
  const checked = dossier.procedures ?? []
  return {
    ...emptySession,
    facts: factsOf(dossier),
    events,
    checked,
    papers: ticked.length === 0 ? {} : Object.fromEntries(checked.map((id) => [id, ticked])),
    leftOut,
  }
}
