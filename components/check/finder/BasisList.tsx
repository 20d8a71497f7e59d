import { CitationLink } from '@/components/finding/law/CitationLink'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'
import { type CitationId, citations } from '@/content/law/citations'
import type { Confidence } from '@/content/law/types'
import type { LawNames } from '@/content/name-sentences'

const ranks = ['low', 'medium', 'high'] as const satisfies readonly Confidence[]

/** The least sure of the texts that something rests on says how sure it is. */
export function confidenceOf(ids: readonly CitationId[]): Confidence {
  return ranks.find((rank) => ids.some((id) => citations[id].confidence === rank)) ?? 'low'
}

/** The articles behind a line, how sure they are, and whether the law of June 2026 may have changed them. */
export function BasisList({ ids, names }: { ids: readonly CitationId[]; names: LawNames }) {
  const { t, locale } = useChrome()
  return (
    <p className="text-sm text-soft">
      <Labelled
        t={t}
        join="lead"
        name={
          <Series
            t={t}
            parts={ids.map((id) => <CitationLink key={id} id={id} locale={locale} names={names} />)}
          />
        }
      >
        {t(`finder.effects.confidence.${confidenceOf(ids)}`)}
      </Labelled>
      {ids.some((id) => citations[id].recheckFrom !== undefined) && (
        <span className="block font-semibold text-check">{t('common.recheck')}</span>
      )}
    </p>
  )
}
