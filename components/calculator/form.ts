import { type AreaId, askedIn, eventOf, type SituationId } from '@/components/calculator/situations'
import { emptyDay, fieldId, readOptionalDay } from '@/components/finding/question/days'
import {
  type DetailsDraft,
  emptyDetails,
  inPageOrder,
  problemWith,
  type ReadFields,
  readDetails,
} from '@/components/finding/question/details'
import type { Draft } from '@/components/finding/question/draft'
import type { ISODate } from '@/content/law/types'
import { dayKindOf } from '@/machines/deadlines/event-day'
import type { EventDetails } from '@/machines/lifecycle/events/registry'

/** What stands in the fields of the calculator. */
export interface Form extends DetailsDraft {
  readonly area: AreaId | null
  readonly situation: SituationId | null
  /** Days between which an unknown day lies. */
  readonly earliest: Draft
  readonly latest: Draft
}

export const emptyForm: Form = {
  ...emptyDetails,
  area: null,
  situation: null,
  earliest: emptyDay,
  latest: emptyDay,
}

/** What the calculator counts with. */
export interface Given {
  readonly situation: SituationId
  readonly on: ISODate | 'unsure'
  /** Days between which an unknown day lies, as far as they are known. */
  readonly earliest: ISODate | undefined
  readonly latest: ISODate | undefined
  readonly details: EventDetails
}

/** Read the fields, or name everything that is wrong, in the order of the page. */
export function readForm(form: Form, today?: ISODate): ReadFields<{ readonly given: Given }> {
  const { situation } = form
  if (situation === null) {
    const part = form.area === null ? 'area' : 'situation'
    return { ok: false, problems: [{ part, field: `${part}-0`, message: part }] }
  }
  const when = dayKindOf(eventOf(situation))
  const { on, details, problems } = readDetails(askedIn(situation), form, when, today)
  // Only the range of an unknown date counts; fields that are no longer shown do not.
  const [earliest, latest] = (['earliest', 'latest'] as const).map((part) => {
    const day = on === 'unsure' ? readOptionalDay(form[part], when, today) : undefined
    if (day && !day.ok) problems.push(problemWith(part, day, true))
    return day?.ok ? day.value : undefined
  })
  if (earliest !== undefined && latest !== undefined && earliest > latest) {
    problems.push({ part: 'earliest', field: fieldId('earliest', 'day'), message: 'range' })
  }
  if (on === undefined || problems.length > 0) return { ok: false, problems: problems.sort(inPageOrder) }
  return { ok: true, given: { situation, on, earliest, latest, details } }
}
