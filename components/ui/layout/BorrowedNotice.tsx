import { borrowedNotice } from '@/components/i18n/borrowed'
import { itselfOf, type Locale } from '@/content/locale'

/** Says that a part of the page is borrowed from another language. It shows once there is such a part. */
export function BorrowedNotice({ locale }: { readonly locale: Locale }) {
  const { borrows } = itselfOf(locale)
  if (borrows === undefined) return null
  return (
    <p id={borrowedNotice} hidden className="mb-4 text-sm text-soft print:m-0">
      {borrows.notYet}
    </p>
  )
}
