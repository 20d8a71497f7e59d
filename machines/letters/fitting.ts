import type { Facts } from '@/machines/facts/registry'
import type { Letter, Said } from '@/machines/letters/letter'
import { wasSaid } from '@/machines/letters/plan'
import type { UrgentId } from '@/machines/routes/urgent'

/** A letter, as far as it says for whom it is, and where a file has to stand for it. */
export type Fitting = Pick<Letter, 'needs' | 'urgent' | 'event' | 'at'>

/** True where an answer says otherwise than what a letter needs. Doubt and silence rule nothing out. */
export const isRuledOut = ({ needs = [] }: Fitting, known: Facts): boolean =>
  needs.some((one) => isDefinite(one, known) && !wasSaid(one, known))

/** True where a letter answers something that cannot wait. */
export const cannotWait = ({ urgent = [] }: Fitting, running: ReadonlySet<UrgentId>): boolean =>
  urgent.some((id) => running.has(id))

function isDefinite({ fact }: Said, known: Facts): boolean {
  const answer = known[fact]
  const isUnsure = typeof answer === 'object' ? answer.some((one) => one === 'unsure') : answer === 'unsure'
  return answer !== undefined && !isUnsure
}
