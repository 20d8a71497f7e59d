import type { ReportText } from '@/content/language'
import type { ISODate } from '@/content/law/types'
import type { Phrasebook } from '@/content/phrasebook'
import { dayInWords } from '@/content/say/days'
import { fill } from '@/content/say/message'

/** What a message about a mistake may hold: where it is. There is no place in it for an answer. */
export interface Reported {
  /** The page from the root of the site. What stands behind its path is left out. */
  readonly page: string
  /** The condition, as the rules name it. */
  readonly point?: string
  /** The day of the law that the page tells, where it is named. */
  readonly law?: ISODate
  /** The language of the page, where it is named. */
  readonly language?: string
}

/** Where mistakes are reported: chosen while the site is built (`MISTAKES_ADDRESS`); null where none is. */
export const reportAddress = (): string | null => process.env.MISTAKES_ADDRESS || null

/**
 * The address of a message that is begun for the reader: a subject, where the mistake is, and what to write.
 * @param to an e-mail address
 */
export function reportMail(to: string, reported: Reported, words: ReportText, phrases: Phrasebook): string {
  const page = pathOf(reported.page)
  const { point, law, language } = reported
  const lines = [
    fill(words.page, { page }, phrases),
    ...(point === undefined ? [] : [fill(words.point, { point }, phrases)]),
    ...(law === undefined ? [] : [fill(words.law, { date: dayInWords(law, phrases) }, phrases)]),
    ...(language === undefined ? [] : [fill(words.language, { language }, phrases)]),
    '',
    words.ask,
    words.keep,
    '',
    '',
  ]
  const subject = fill(words.subject, { page }, phrases)
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`
}

/** A path without what may stand behind it: a query and an anchor can hold what somebody chose. */
const pathOf = (address: string): string => address.replace(/[?#].*$/s, '')
