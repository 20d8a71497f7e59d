import { OfficialNames } from '@/components/finding/law/OfficialNames'
import type { Chrome } from '@/components/i18n/chrome'
import { type Office, type OfficeId, offices } from '@/content/law/offices'
import type { LawNames } from '@/content/name-sentences'
import { sayAddress } from '@/content/say/address'

export interface OfficeLinesProps {
  readonly id: OfficeId
  readonly t: Chrome
  readonly names: LawNames
  /** Without the other names, where it has to be read fast. */
  readonly brief?: true
}

/** An authority or helper: its names as they stand on papers, and where it can be reached as far as confirmed. */
export function OfficeLines({ id, t, names, brief }: OfficeLinesProps) {
  const office: Office = offices[id]
  const own = names.offices[id]
  const { nl, fr } = office.official
  const foreign = own !== nl || own !== fr
  return (
    <div className="keep-together wrap-anywhere">
      <p>
        <strong>{own}</strong>
        {foreign && !brief && (
          <>
            {' '}
            (<OfficialNames {...office.official} />)
          </>
        )}
      </p>
      {office.address && <p>{sayAddress(office.address, names).join(', ')}</p>}
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
