import type { Chrome } from '@/components/i18n/chrome'
import { lawAsOf } from '@/content/law/as-of'
import type { Phrasebook } from '@/content/phrasebook'
import { dayInWords } from '@/content/say/days'

/** The day of the law that a page tells, in one line. */
export function LawLine({ t, phrases }: { readonly t: Chrome; readonly phrases: Phrasebook }) {
  return (
    <aside
      aria-label={t('common.lawLabel')}
      data-law-line=""
      className="bg-tint text-xs sm:text-sm print:hidden"
    >
      <p className="mx-auto max-w-page px-4 py-0.5 leading-4.5 sm:leading-normal">
        {t('common.lawLine', { date: dayInWords(lawAsOf(), phrases) })}
      </p>
    </aside>
  )
}
