import type { GuideLanguage } from '@/components/guide/language'
import { fill } from '@/content/say/message'

interface AddressLinkProps {
  /** The anchor on this page. */
  readonly id: string
  /** What stands there. */
  readonly name: string
  readonly language: Pick<GuideLanguage, 'addressText' | 'phrases'>
}

/** The address of something on a page, as a link to copy or share. It needs no script. */
export function AddressLink({ id, name, language: { addressText, phrases } }: AddressLinkProps) {
  return (
    <a
      href={`#${id}`}
      aria-label={fill(addressText.of, { name }, phrases)}
      className="inline-flex min-h-6 min-w-6 items-center justify-center text-soft no-underline hover:underline print:hidden"
    >
      #
    </a>
  )
}
