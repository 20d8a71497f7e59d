import * as z from 'zod/mini'
import {
  basis,
  confidence,
  type DataTable,
  day,
  id,
  inForce,
  length,
  provenance,
  texts,
} from '@/components/data/tables/table'
import { texts as said } from '@/components/data/words'
import { timeLimitIds, timeLimits } from '@/content/law/time-limits'

/** Every time limit that is counted. */
export const limits: DataTable = {
  name: 'limits',
  row: z.strictObject({
    id,
    name: texts,
    what: texts,
    group: id,
    kind: z.enum(['last-day', 'window', 'ends-on', 'from-day', 'authority']),
    direction: z.enum(['after', 'before']),
    start: z.enum(['by-notification', 'day-after-event', 'event-day', 'before-expiry']),
    roll: z.enum(['next-working-day', 'none']),
    event: id,
    eventName: texts,
    ...length.shape,
    opens: z.optional(length),
    atMost: z.optional(length),
    detained: z.optional(z.strictObject({ ...length.shape, inForce, basis })),
    candidates: z.optional(z.array(length)),
    candidatesLead: z.optional(z.enum(['always', 'transfer'])),
    laterStart: z.optional(z.literal('departure')),
    basis,
    ...provenance,
    confidence,
    recheckFrom: z.optional(day),
    lostFrom: z.optional(day),
  }),
  rows: ({ deadlines }) =>
    timeLimitIds.map((limit) => ({
      ...timeLimits[limit],
      name: said(deadlines, (text) => text.limits[limit].name),
      what: said(deadlines, (text) => text.limits[limit].what),
      eventName: said(deadlines, (text) => text.events[timeLimits[limit].event].name),
    })),
}
