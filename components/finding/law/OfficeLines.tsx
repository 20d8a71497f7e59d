import { telephoneAddress } from '@/components/finding/law/contact-links'
import { WithOfficialNames } from '@/components/finding/law/OfficialNames'
import type { Chrome } from '@/components/i18n/chrome'
import { Labelled } from '@/components/ui/Labelled'
import { type Office, type OfficeId, offices } from '@/content/law/offices'
import type { Locale } from '@/content/locale'
import type { LawNames } from '@/content/name-sentences'
import { sayAddress } from '@/content/say/address'

export interface OfficeLinesProps {
  readonly id: OfficeId
  readonly t: Chrome
  readonly names: LawNames
  readonly locale: Locale
  /** Without the other names, where it has to be read fast. */
  readonly brief?: true
  /** Without mail and site, where one calls or goes there at once. */
  readonly toCall?: true
}

/** An authority or helper: its names as they stand on papers, and where it can be reached as far as confirmed. */
export function OfficeLines({ id, t, names, locale, brief, toCall }: OfficeLinesProps) {
  const office: Office = offices[id]
  const own = names.offices[id]
  const phones = given([office.phone, office.otherPhone])
  const emails = toCall ? [] : given([office.email, office.otherEmail])
  const isUnsure = office.confidence !== 'high' || office.alsoFrom !== undefined
  return (
    <div className="keep-together wrap-anywhere">
      <p>
        {brief ? (
          <strong>{own}</strong>
        ) : (
          <WithOfficialNames
            t={t}
            name={own}
            text={<strong>{own}</strong>}
            names={office.official}
            locale={locale}
          />
        )}
      </p>
      {office.address &&
        sayAddress(office.address, names).map((line) => (
          <p key={line}>
            <bdi>{line}</bdi>
          </p>
        ))}
      {phones.map((phone) => (
        <p key={phone}>
          <Labelled t={t} name={t('result.phone')}>
            <a href={telephoneAddress(phone)} dir="ltr">
              {phone}
            </a>
          </Labelled>
        </p>
      ))}
      {office.hours && <p>{names.hours[office.hours]}</p>}
      {emails.map((email) => (
        <p key={email}>
          <Labelled t={t} name={t('result.email')}>
            <a href={`mailto:${email}`} dir="ltr">
              {email}
            </a>
          </Labelled>
        </p>
      ))}
      {office.web && !toCall && (
        <p>
          <Labelled t={t} name={t('result.web')}>
            <a href={office.web} rel="noreferrer" dir="ltr">
              {office.web.replace(/^https?:\/\//, '')}
            </a>
          </Labelled>
        </p>
      )}
      {office.unreachable && <p>{names.unreachable[office.unreachable]}</p>}
      {isUnsure && !brief && <p className="text-sm text-soft">{t('result.contactToCheck')}</p>}
    </div>
  )
}

const given = (details: readonly (string | undefined)[]): readonly string[] =>
  details.filter((detail) => detail !== undefined)
