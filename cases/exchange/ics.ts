import { toHex } from '@/cases/exchange/hex'
import { withoutUnseen } from '@/cases/exchange/unseen'
import type { ISODate } from '@/content/law/types'
import { toNumber } from '@/machines/deadlines/day'
import { dayAfter } from '@/machines/deadlines/spans'

/** One all-day entry of a calendar file. */
export interface CalendarEntry {
  /** Ids that name the entry (case, limit, event). They are hashed into the UID and must hold no personal data. */
  readonly key: readonly string[]
  readonly on: ISODate
  readonly title: string
  readonly description: string
}

export interface CalendarFileOptions {
  /** The moment the file is made, in UTC, `YYYY-MM-DDTHH:MM:SSZ`: passed in, as nothing here reads a clock. */
  readonly stamp: string
  /** A title that says nothing about the matter. When given, it replaces every title and all descriptions stay empty. */
  readonly discreetTitle?: string
}

/** Days before an entry on which the calendar reminds. */
export const alarmDays = [14, 7, 1] as const
/** And the hour of those days: an all-day entry begins at midnight, when nobody should be woken. */
const alarmHour = 9

/**
 * A calendar file (RFC 5545) with one all-day event an entry: private, transparent, with three alarms. The same key gives the
 * same UID, so that importing again moves an entry instead of doubling it. Rejects with a RangeError for a day that does not exist
 * or a stamp of another form.
 */
export async function calendarFile(
  entries: readonly CalendarEntry[],
  options: CalendarFileOptions,
): Promise<string> {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(options.stamp)) {
    throw new RangeError(`${options.stamp} is not a moment in UTC, YYYY-MM-DDTHH:MM:SSZ`)
  }
  const events = await Promise.all(entries.map((entry) => eventLines(entry, options)))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Residence Routes Belgium//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    ...events.flat(),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

async function eventLines(
  { key, on, title, description }: CalendarEntry,
  options: CalendarFileOptions,
): Promise<string[]> {
  toNumber(on)
  const shown = escapeText(options.discreetTitle ?? title)
  const details = options.discreetTitle === undefined ? escapeText(description) : ''
  return [
    'BEGIN:VEVENT',
    `UID:${await uid(key)}`,
    `DTSTAMP:${options.stamp.replace(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(on))}`,
    `SUMMARY:${shown}`,
    ...(details === '' ? [] : [`DESCRIPTION:${details}`]),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...alarmDays.flatMap((days) => alarmLines(days, shown)),
    'END:VEVENT',
  ]
}

const alarmLines = (days: number, shown: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:-${days > 1 ? `P${days - 1}D` : 'P'}T${24 - alarmHour}H`,
  `DESCRIPTION:${shown}`,
  'END:VALARM',
]

const compact = (day: ISODate): string => day.replaceAll('-', '')

/** RFC 5545 §3.3.11. Control characters other than line ends and tabs are not allowed in text. */
function escapeText(text: string): string {
  return withoutUnseen(text)
    .replace(/[\\;,]/g, (c) => `\\${c}`)
    .replaceAll('\n', '\\n')
}

const encoder = new TextEncoder()

/** RFC 5545 §3.1: at most 75 octets a line, never inside a character; a line that goes on begins with a space. */
function fold(line: string): string {
  let folded = ''
  let room = 75
  for (const character of line) {
    const octets = encoder.encode(character).length
    if (octets > room) {
      folded += '\r\n '
      room = 74
    }
    folded += character
    room -= octets
  }
  return folded
}

/** A UUID (version 8) from the first half of the SHA-256 of the key: stable, and nothing can be read from it at a glance. */
async function uid(key: readonly string[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', encoder.encode(key.join('\u0000')))
  const hex = toHex(new Uint8Array(digest))
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
