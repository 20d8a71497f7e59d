import { ArticleText } from '@/components/finding/law/ArticleText'
import { SourceTitle } from '@/components/finding/law/SourceTitle'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Details } from '@/components/ui/Details'
import { LabelFor } from '@/components/ui/LabelFor'
import { sources } from '@/content/law/sources'
import { type TimeLimitId, timeLimits } from '@/content/law/time-limits'
import type { ISODate } from '@/content/law/types'
import type { LawNames } from '@/content/name-sentences'
import { dayInWords } from '@/content/say/days'

/** The articles of a time limit, where they were read, and how sure that is. */
export function Basis({ limit, name, names }: { limit: TimeLimitId; name: string; names: LawNames }) {
  const { t, phrases } = useChrome()
  const { basis, source, confidence, recheckFrom } = timeLimits[limit]
  const { url, consulted } = sources[source]
  const day = (on: ISODate) => dayInWords(on, phrases)
  return (
    <Details label={<LabelFor t={t} label={t('deadlines.basis')} subject={name} />}>
      <ul className="space-y-1">
        {basis.map((id) => (
          <li key={id}>
            <ArticleText id={id} names={names} />
          </li>
        ))}
      </ul>
      <p>
        {t.rich('deadlines.source', {
          source: () => <SourceTitle id={source} names={names} phrases={phrases} />,
          date: day(consulted),
        })}{' '}
        <a href={url} rel="noreferrer" className="break-all">
          {url}
        </a>
      </p>
      <p>{t(`deadlines.confidence.${confidence}`)}</p>
      {recheckFrom !== undefined && (
        <p className="font-semibold text-check">{t('deadlines.recheckFrom', { date: day(recheckFrom) })}</p>
      )}
    </Details>
  )
}
