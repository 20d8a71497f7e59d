import { OfficeLines } from '@/components/finding/law/OfficeLines'
import { AddressLink } from '@/components/guide/AddressLink'
import { officeAnchor } from '@/components/guide/anchors'
import type { GuideLanguage } from '@/components/guide/language'
import type { OfficeId } from '@/content/law/offices'

export interface OfficesProps {
  readonly title?: string
  readonly ids: readonly OfficeId[]
  readonly language: GuideLanguage
  readonly inColumns?: true
}

/** Authorities or helpers, each with an address of its own on the page. */
export function Offices({ title, ids, language, inColumns }: OfficesProps) {
  if (ids.length === 0) return null
  return (
    <div className="space-y-3 print:space-y-1">
      {title !== undefined && <h3 className="font-semibold">{title}</h3>}
      <ul className={inColumns ? 'grid gap-4 sm:grid-cols-2 print:gap-2' : 'space-y-3 print:space-y-1'}>
        {ids.map((office) => (
          <li key={office} id={officeAnchor(office)} className="flex scroll-mt-4 gap-1 target:bg-tint">
            <div className="min-w-0 grow">
              <OfficeLines id={office} locale={language.locale} t={language.t} names={language.names} />
            </div>
            <AddressLink
              id={officeAnchor(office)}
              name={language.names.offices[office]}
              language={language}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
