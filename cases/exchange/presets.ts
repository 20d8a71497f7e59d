import type { Dossier } from '@/cases/dossier/format'
import { personOf } from '@/cases/dossier/household'
import type { HandOverItem } from '@/cases/exchange/hand-over'
import type { FactId } from '@/machines/facts/registry'
import { appealEvents } from '@/machines/lifecycle/events/appeal'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { removalEvents } from '@/machines/lifecycle/events/removal'

/**
 * For whom things are chosen at once. order: a lawyer who is to act on an order, with its dates · desk: all that is not
 * sensitive · everything: also what is sensitive, which the person says by choosing it.
 */
export const presets = ['order', 'desk', 'everything'] as const
export type Preset = (typeof presets)[number]

/** What a lawyer needs to count the days of an order and to see against what it can be fought. No illness, crime or exploitation. */
const ofOrder: ReadonlySet<FactId> = new Set<FactId>([
  'orderToLeave',
  'orderNotifiedOn',
  'orderAppealUntil',
  'earlierOrder',
  'orderPaper',
  'termDays',
  'orderMoment',
  'orderGroup',
  'orderSays',
  'refusalHeld',
  'cgrsRefusal',
  'cgrsNotifiedOn',
  'cgrsAppealUntil',
  'stayRefusalNotifiedOn',
  'stayAppealUntil',
  'entryBan',
  'banNotifiedOn',
  'banYears',
  'detained',
  'detainedSince',
  'urgentRequest',
  'stayAppeal',
  'extensionRequest',
  'departureProof',
  'pendingStayApplication',
  'protectionProcedure',
  'protectionOutcome',
  'protectionLodgedOn',
  'protectionEndedOn',
  'protectionCount',
  'protectionAt',
  'whereabouts',
  'currentStay',
])

/** An event that belongs to the order itself. One of another file would tell which file that is. */
const isOfOrder = ({ type, procedure }: DossierEvent): boolean =>
  (procedure === undefined || procedure === 'return') &&
  (Object.hasOwn(removalEvents, type) || Object.hasOwn(appealEvents, type))

/** Whether a thing concerns an order. */
export function concernsOrder(dossier: Dossier, item: HandOverItem): boolean {
  if (item.kind === 'fact') return ofOrder.has(item.fact)
  const event = item.kind === 'event' ? personOf(dossier, item.person).events[item.index] : undefined
  return event !== undefined && isOfOrder(event)
}

/** The things that a preset chooses. */
export function chosenBy(
  preset: Preset,
  dossier: Dossier,
  items: readonly HandOverItem[],
): readonly HandOverItem[] {
  if (preset === 'everything') return items
  return items.filter((item) => (preset === 'desk' ? !item.sensitive : concernsOrder(dossier, item)))
}

/** The things of a case in the order in which they are shown: those about an order first. */
export function orderFirst(dossier: Dossier, items: readonly HandOverItem[]): readonly HandOverItem[] {
  const rank = (item: HandOverItem) => (concernsOrder(dossier, item) ? 0 : 1)
  return [...items].sort((a, b) => rank(a) - rank(b))
}
