import { emptyForm, type Form } from '@/components/calculator/form'
import { areaIds, choicesOf, type SituationId, situationsIn } from '@/components/calculator/situations'
import { dayDraft } from '@/components/finding/question/days'
import type { ISODate } from '@/content/law/types'
import type { FactId, Facts } from '@/machines/facts/registry'
import { type ChoiceField, doubtOf } from '@/machines/lifecycle/events/fields'
import { termOfDays } from '@/machines/lifecycle/one-order'
import { termEnd } from '@/machines/routes/dates-of-facts'
import { printedDayOf } from '@/machines/routes/printed-days'

const yesNo = { yes: 'yes', no: 'no', unsure: 'unsure' } as const

/** What answers tell of each detail; undefined where they tell nothing. */
const told: Readonly<Partial<Record<ChoiceField, (facts: Facts) => string | undefined>>> = {
  detained: ({ detained, whereabouts }) => {
    if (whereabouts === 'closed-centre') return 'yes'
    if (detained !== undefined) return yesNo[detained]
    return whereabouts === 'belgium' ? 'no' : undefined
  },
  secondMeasure: ({ earlierOrder }) => earlierOrder && yesNo[earlierOrder],
  term: ({ termDays }) => termOfDays(termDays),
  banLength: ({ banYears: years }) => {
    if (typeof years !== 'number') return undefined
    return years === 3 ? '3-years' : years === 5 ? '5-years' : 'other'
  },
}

/** The fields of the calculator as far as answers tell; what they do not tell is in doubt. Pure. */
export function filledForm(situation: SituationId, on: ISODate | 'unsure', facts: Facts): Form {
  const area = areaIds.find((id) => situationsIn(id).some((one) => one === situation)) ?? null
  const choices = Object.fromEntries(
    choicesOf(situation).map((field) => [field, told[field]?.(facts) ?? doubtOf(field)]),
  )
  const { termDays } = facts
  const leaveBy =
    situation === 'order' && on !== 'unsure' && typeof termDays === 'number' && termDays > 0
      ? { leaveBy: dayDraft(termEnd(on, termDays)) }
      : {}
  const printed = printedIn(situation, facts)
  const until = printed === undefined ? {} : { printedLimit: dayDraft(printed) }
  return { ...emptyForm, area, situation, on: dayDraft(on), choices, days: { ...leaveBy, ...until } }
}

/** The last day to appeal that is printed on the paper, as far as answers tell. */
function printedIn(situation: SituationId, facts: Facts): ISODate | undefined {
  const from = decisionOf[situation]
  return from && printedDayOf(facts, from)
}

const decisionOf: Readonly<Partial<Record<SituationId, FactId>>> = {
  order: 'orderNotifiedOn',
  transferDecision: 'orderNotifiedOn',
  protectionRefusedUnsure: 'cgrsNotifiedOn',
  refusal: 'stayRefusalNotifiedOn',
}
