import type { Facts, ValueOf } from '@/machines/facts/registry'

type Stay = ValueOf<'currentStay'>

/** Least first: of a paper and an answer, the most that is held counts. */
const stays = ['unsure', 'none', 'short-stay', 'procedure-document', 'temporary', 'unlimited'] as const

/** The stay that a paper of the minors' procedure (61/18, 61/20, 61/23) or of a victim (61/3 to 61/5) is. */
const stayByMinorDocument: Readonly<Partial<Record<ValueOf<'minorDocument'>, Stay>>> = {
  'registration-certificate': 'procedure-document',
  'one-year-card': 'temporary',
  'unlimited-card': 'unlimited',
}
const stayByPhase: Readonly<Partial<Record<ValueOf<'traffickingPhase'>, Stay>>> = {
  'three-months': 'procedure-document',
  'six-months': 'temporary',
  permanent: 'unlimited',
}

/**
 * The answers, with every paper that one procedure knows read in all the others: an annex 38 is an order to leave (61/18), a card
 * of one procedure is the stay of today, and a decision on statelessness is read by 9bis. Pure; the same answers where no such
 * paper was named.
 */
export function withPapers(facts: Facts): Facts {
  const { minorDocument, traffickingPhase } = facts
  const held = [
    minorDocument && stayByMinorDocument[minorDocument],
    traffickingPhase && stayByPhase[traffickingPhase],
  ].filter((stay) => stay !== undefined)
  return withStatelessnessDecision(
    withOrderToBringBack(held.length === 0 ? facts : { ...facts, currentStay: most(facts, held) }),
  )
}

function most({ currentStay = 'unsure' }: Facts, held: readonly Stay[]): Stay {
  return stays.findLast((stay) => stay === currentStay || held.includes(stay)) ?? currentStay
}

const isOpen = (value: string | undefined): boolean => value === undefined || value === 'unsure'

/** Annex 38 is given to the guardian, so a minor may not know it as an order; it is one (61/18; 74/16). */
function withOrderToBringBack(facts: Facts): Facts {
  const { minorDocument, orderToLeave, orderPaper } = facts
  if (minorDocument === 'order-to-bring-back') {
    const asOrder = orderToLeave === 'yes' && !isOpen(orderPaper) ? orderPaper : 'bring-back'
    return { ...facts, orderToLeave: 'yes', ...(asOrder && { orderPaper: asOrder }) }
  }
  const known = orderToLeave === 'yes' && orderPaper === 'bring-back' && isOpen(minorDocument)
  return known ? { ...facts, minorDocument: 'order-to-bring-back' } : facts
}

/** One decision under two names: what became of a statelessness application, and whether it was considered (57/40; 9bis §2, 5°). */
function withStatelessnessDecision(facts: Facts): Facts {
  const { earlierStatelessnessOutcome: outcome, statelessnessNotConsidered: notConsidered } = facts
  if (!isOpen(outcome) && isOpen(notConsidered))
    return { ...facts, statelessnessNotConsidered: outcome === 'not-considered' ? 'yes' : 'no' }
  if (notConsidered === 'yes' && isOpen(outcome))
    return { ...facts, earlierStatelessnessOutcome: 'not-considered' }
  return facts
}
