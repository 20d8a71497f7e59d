import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { replay } from '@/machines/lifecycle/replay'
import { lifecycle } from '@/machines/procedures/medical-regularisation/lifecycle'
import { type Measured, measure } from '@/scripts/bench/measure'

/** A medical file of twenty events, from the certificate to permanent stay. */
export const twentyEvents: readonly DossierEvent[] = [
  { type: 'certificateSigned', on: '2018-01-08' },
  { type: 'applicationLodged', on: '2018-01-15' },
  { type: 'refusalNotified', on: '2018-05-02', by: 'hand', ground: 'inadmissible', withOrder: 'yes' },
  { type: 'urgentSuspensionLodged', on: '2018-05-08' },
  { type: 'urgentSuspensionRejected', on: '2018-05-10' },
  { type: 'annulmentLodged', on: '2018-05-20' },
  { type: 'feeAsked', on: '2018-05-25' },
  { type: 'feePaid', on: '2018-05-28' },
  { type: 'annulled', on: '2018-11-05' },
  { type: 'declaredAdmissible', on: '2019-01-10' },
  { type: 'certificateIssued', on: '2019-01-20', expires: '2019-04-20' },
  { type: 'appointmentMissed', on: '2019-03-01' },
  { type: 'absenceExplained', on: '2019-03-05' },
  { type: 'authorisationGranted', on: '2019-07-01', stay: 'limited' },
  { type: 'cardIssued', on: '2019-07-10', expires: '2020-07-10' },
  { type: 'renewalAsked', on: '2020-06-01' },
  { type: 'renewalGranted', on: '2020-07-01', expires: '2021-07-10' },
  { type: 'renewalAsked', on: '2021-06-01' },
  { type: 'renewalGranted', on: '2021-07-01', expires: '2022-07-10' },
  { type: 'unlimitedStayGranted', on: '2023-01-20' },
]

/** Replays of the file of twenty events a second. */
export function benchLifecycle(): Promise<Measured> {
  return measure('replay of a course of 20 events', () => {
    const { states, refusal } = replay(lifecycle, twentyEvents)
    if (refusal) throw new Error(`event ${refusal.index} of the bench does not fit`)
    return states
  })
}
