import { OfficialNames } from '@/components/finding/law/OfficialNames'
import type { Chrome } from '@/components/i18n/chrome'
import { type Office, type OfficeId, offices } from '@/content/law/offices'
import type { Locale } from '@/content/locales'

export interface OfficeLinesProps {
  readonly id: OfficeId
  readonly locale: Locale
  readonly t: Chrome
  /** Without the other names, where it has to be read fast. */
  readonly brief?: true
}

/** An authority or helper: its names as they stand on papers, and where it can be reached as far as confirmed. */
export function OfficeLines({ id, locale, t, brief }: OfficeLinesProps) {
  const office: Office = offices[id]
  const own = office.name[locale]
  const foreign = own !== office.name.nl || own !== office.name.fr
  return (
    <div className="keep-together wrap-anywhere">
      <p>
        <strong>{own}</strong>
        {foreign && !brief && (
          <>
            {' '}
            (<OfficialNames nl={office.name.nl} fr={office.name.fr} />)
          </>
        )}
      </p>
      {office.address && <p>{office.address.join(', ')}</p>}
      {office.phone && (
        <p>
          {t('result.phone')}: <a href={`tel:${office.phone.replace(/[^+\d]/g, '')}`}>{office.phone}</a>
        </p>
      )}
      {office.email && (
        <p>
          {t('result.email')}: <a href={`mailto:${office.email}`}>{office.email}</a>
        </p>
      )}
      {office.web && (
        <p>
          {t('result.web')}:{' '}
          <a href={office.web} rel="noreferrer">
            {office.web.replace(/^https?:\/\//, '')}
          </a>
        </p>
      )}
    </div>
  )
}
