import { OfficialNames } from '@/components/finding/law/OfficialNames'
import type { Chrome } from '@/components/i18n/chrome'
import { Aside } from '@/components/ui/Aside'
import { Labelled } from '@/components/ui/Labelled'
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
        {foreign && !brief ? (
          <Aside t={t} text={<strong>{own}</strong>}>
            <OfficialNames nl={office.name.nl} fr={office.name.fr} />
          </Aside>
        ) : (
          <strong>{own}</strong>
        )}
      </p>
      {office.address && <p>{office.address.join(', ')}</p>}
      {office.phone && (
        <p>
          <Labelled t={t} name={t('result.phone')}>
            <a href={`tel:${office.phone.replace(/[^+\d]/g, '')}`}>{office.phone}</a>
          </Labelled>
        </p>
      )}
      {office.email && (
        <p>
          <Labelled t={t} name={t('result.email')}>
            <a href={`mailto:${office.email}`}>{office.email}</a>
          </Labelled>
        </p>
      )}
      {office.web && (
        <p>
          <Labelled t={t} name={t('result.web')}>
            <a href={office.web} rel="noreferrer">
              {office.web.replace(/^https?:\/\//, '')}
            </a>
          </Labelled>
        </p>
      )}
    </div>
  )
}
