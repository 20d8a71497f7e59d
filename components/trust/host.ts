import { reportAddress } from '@/components/report/mail'
import type { TrustText } from '@/content/language'
import type { Phrasebook } from '@/content/phrasebook'
import { fill } from '@/content/say/message'

/** Who hosts this copy of the site, as chosen while it is built (`HOST_NAME`); else described. */
export const hostName = (words: TrustText): string => process.env.HOST_NAME?.trim() || words.someHost

/** How the host is reached about data (`HOST_MAIL`); else who can say it. */
export function hostContact(words: TrustText, phrases: Phrasebook): string {
  const mail = process.env.HOST_MAIL
  return mail ? fill(words.writeTo, { mail }, phrases) : words.askHost
}

/** Whom to tell of what does not work (`MISTAKES_ADDRESS`). */
export function helpContact(words: TrustText, phrases: Phrasebook): string {
  const mail = reportAddress()
  return mail === null ? words.askWhoShowed : fill(words.writeTo, { mail }, phrases)
}
