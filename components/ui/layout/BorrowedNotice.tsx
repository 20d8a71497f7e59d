import { borrowedNotice } from '@/components/i18n/borrowed'
import { itselfOf, type Locale } from '@/content/locale'

/** Says that a part of the page is borrowed from another language. It shows once there is such a part. */
export function BorrowedNotice({ locale }: { readonly locale: Locale }) {
  const { borrows } = itselfOf(locale)
  if (borrows === undefined) return null
  return (
    <p
      id={borrowedNotice}
      hidden
      className="mx-auto w-full max-w-page px-4 pt-3 text-sm text-soft print:max-w-none print:px-0"
    >
      {borrows.notYet}
    </p>
  )
}
