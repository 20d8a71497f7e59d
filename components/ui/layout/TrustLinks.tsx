import type { TrustText } from '@/content/language'
import type { Locale } from '@/content/locale'
import type { Phrasebook } from '@/content/phrasebook'
import { fill } from '@/content/say/message'
import { version } from '@/package.json'

export interface TrustLinksProps {
  readonly locale: Locale
  readonly words: TrustText['footer']
  readonly phrases: Phrasebook
}

/** The pages on which the site answers for itself, and its version. */
export function TrustLinks({ locale, words, phrases }: TrustLinksProps) {
  const pages = [
    ['changes/', words.changes],
    ['accessibility/', words.accessibility],
    ['data-protection/', words.dataProtection],
  ]
  return (
    <ul className="flex flex-wrap gap-x-4">
      {pages.map(([path, name]) => (
        <li key={path}>
          <a href={`/${locale}/${path}`} className="inline-flex min-h-8 items-center">
            {name}
          </a>
        </li>
      ))}
      <li className="inline-flex min-h-8 items-center">{fill(words.version, { version }, phrases)}</li>
    </ul>
  )
}
