import { readFileSync } from 'node:fs'
import { parts } from '@/cases/dossier/format'
import { parseFacts } from '@/cases/dossier/parse'
import { type Read, readAs } from '@/cases/dossier/problems'
import { facts as definitions, type Facts, isFactId } from '@/machines/facts/registry'
import type { DossierEvent, EventType } from '@/machines/lifecycle/events/registry'
import { lifecycles } from '@/machines/procedures/lifecycles'
import { readCsv } from '@/tests/support/csv'

/**
 * What each event gives, written from the law notes (given-by-events.csv). The last event of a row is the one that the row is
 * about; `gives` is everything that is then known for certain. A row for all procedures runs once in each.
 */
export interface Row {
  readonly name: string
  readonly procedure: DossierEvent['procedure']
  readonly events: readonly DossierEvent[]
  readonly gives: Facts
  readonly law: string
  readonly today: string
}

/** Seen from this day unless a row says otherwise. */
export const today = '2026-05-20'

export const rows: readonly Row[] = readCsv(
  readFileSync(new URL('./given-by-events.csv', import.meta.url), 'utf8'),
).flatMap(({ in: where = '', name = '', events = '', gives = '', law = '', today: on = '' }) => {
  const procedures = lifecycles.map(({ procedure }) => procedure)
  const named = procedures.filter((id) => where === 'all' || id.includes(where))
  return named.map((procedure) => ({
    name,
    procedure,
    events: eventsOf(events, procedure),
    gives: factsOf(gives),
    law,
    today: on === '' ? today : on,
  }))
})

function eventsOf(text: string, procedure: string): readonly DossierEvent[] {
  const list = text.split(' > ').map((one) => {
    const [type, on, ...details] = one.split(' ')
    return { type, on, ...Object.fromEntries(details.map((detail) => detail.split('='))), procedure }
  })
  return valueIn(readAs(parts.events, list))
}

function factsOf(text: string): Facts {
  const entries = text === '' ? [] : text.split(' & ').map((one) => one.split('='))
  const values = entries.map(([id = '', value = '']) => {
    const kind = isFactId(id) ? definitions[id].kind : null
    return [id, kind === 'choices' ? value.split('+') : kind === 'count' ? Number(value) : value]
  })
  return valueIn(parseFacts(Object.fromEntries(values)))
}

function valueIn<T>(read: Read<T>): T {
  if (!read.ok) throw new Error(JSON.stringify(read.errors))
  return read.value
}

/** Events that change no fact, wherever a file stands. */
export const silent: readonly EventType[] = [
  'appointmentMissed',
  'fileReachedCgrs',
  'opinionGiven',
  'informationAsked',
  'interviewMissed',
  'answerSent',
  'absenceExplained',
  'feePartAsked',
  'feePartPaid',
  'hearingAnswered',
  'hearingAttended',
  'annulmentLodged',
  'feeAsked',
  'feePaid',
  'repairAsked',
  'repairSent',
  'memorandumNotice',
  'memorandumAnnounced',
  'memorandumSent',
  'suspensionOrdered',
  'suspensionRejected',
  'continuationAsked',
  'appealWithdrawn',
  'appealRejected',
  'cassationLodged',
  'cassationRejected',
  'judgmentQuashed',
  'extensionAsked',
  'extensionRefused',
  'termOver',
  'releaseAsked',
  'houseArrestImposed',
  'houseArrestLifted',
  'coachingInvited',
  'coachingSuspended',
  'banLiftAsked',
  'banLiftRefused',
]
