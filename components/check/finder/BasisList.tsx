import { CitationLink } from '@/components/finding/law/CitationLink'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { changesAmong } from '@/components/law/standing'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'
import { type CitationId, citations } from '@/content/law/citations'
import type { Confidence } from '@/content/law/types'
import type { LawNames } from '@/content/name-sentences'
import { sayCitation } from '@/content/say/citation'

const ranks = ['low', 'medium', 'high'] as const satisfies readonly Confidence[]

/** The least sure of the texts that something rests on says how sure it is. */
export function confidenceOf(ids: readonly CitationId[]): Confidence {
  return ranks.find((rank) => ids.some((id) => citations[id].confidence === rank)) ?? 'low'
}

/** The articles behind a line, how sure they are, and what became of them since they were read. */
export function BasisList({ ids, names }: { ids: readonly CitationId[]; names: LawNames }) {
  const { t, locale, phrases } = useChrome()
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
      {changesAmong(ids, { t, phrases, names }).map(([change, changed]) => (
        <span key={change} className="block font-semibold text-check">
          <Labelled t={t} join="lead" name={change}>
            {ids.length > 1 && <Series t={t} parts={changed.map((id) => sayCitation(id, names))} />}
          </Labelled>
        </span>
      ))}
    </p>
  )
}
