import { useChrome } from '@/components/i18n/ChromeProvider'
import { useChosenPlace } from '@/components/ui/chosen-place'
import type { SheetText } from '@/content/language'

/** Leads to where the place is chosen near which a legal aid office is named; nothing once one is. On screen alone. */
export function ChoosePlace({ sheet }: { sheet: SheetText }) {
  const { locale } = useChrome()
  if (useChosenPlace() !== null) return null
  return (
    <p className="print:hidden">
      <a href={`/${locale}/help/`} className="inline-flex min-h-11 items-center">
        {sheet.choosePlace}
      </a>
    </p>
  )
}
