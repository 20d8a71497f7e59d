import { OfficeLines } from '@/components/finding/law/OfficeLines'
import type { LoadedProcedure } from '@/components/finding/procedure'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { LawNames } from '@/content/name-sentences'

/** Where and how a file is lodged, and who decides on it. */
export function Lodging({ opened, names }: { opened: LoadedProcedure; names: LawNames }) {
  const { t, locale } = useChrome()
  const { lodgeWith, decides } = opened.filing
  return (
    <div className="space-y-4 print:space-y-1">
      <p>{opened.text.lodging}</p>
      {lodgeWith !== null && (
        <div>
          <h3 className="font-semibold">{t('result.lodgeWith')}</h3>
          <OfficeLines id={lodgeWith} locale={locale} t={t} names={names} />
        </div>
      )}
      {decides !== lodgeWith && (
        <div>
          {lodgeWith !== null && <h3 className="font-semibold">{t('result.decides')}</h3>}
          <OfficeLines id={decides} locale={locale} t={t} names={names} />
        </div>
      )}
    </div>
  )
}
