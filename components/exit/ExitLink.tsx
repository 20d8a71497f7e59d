import { exitAddress } from '@/components/exit/address'

export interface ExitLinkProps {
  readonly label: string
  /** Said to those who hear the page: what happens. */
  readonly description: string
}

/** The id of what a page with script adds to the description of the way out. */
export const exitAlso = 'leave-also'

/** What marks the way out, for the script that makes it forget the answers too. */
export const exitMark = 'data-leave'

/** Always in the same corner: leads to a page that has nothing to do with this site, with script or without. */
export function ExitLink({ label, description }: ExitLinkProps) {
  return (
    <>
      <a
        href={exitAddress}
        rel="noreferrer nofollow"
        aria-describedby={`leave-how ${exitAlso}`}
        {...{ [exitMark]: '' }}
        className="inline-flex min-h-11 shrink-0 items-center rounded-md bg-ink px-3 forced-color-adjust-none font-semibold whitespace-nowrap text-paper no-underline hover:text-paper hover:underline sm:px-4"
      >
        {label}
      </a>
      <span id="leave-how" hidden>
        {description}
      </span>
    </>
  )
}
