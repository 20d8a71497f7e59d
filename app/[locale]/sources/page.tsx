import { ageOf, freshDays } from '@/components/guide/age'
import { CitationEntry } from '@/components/guide/CitationEntry'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { loadPages } from '@/components/i18n/pages'
import { loadNames } from '@/components/i18n/sentences'
import { sourceAnchor } from '@/components/law/citation'
import { buildDay } from '@/components/page/build-day'
import { PageTitle, Section } from '@/components/ui/Heading'
import { acts } from '@/content/law/acts'
import { citationParts } from '@/content/law/citation-parts'
import { type CitationId, citations } from '@/content/law/citations'
import { type SourceId, sources } from '@/content/law/sources'
import type { ISODate } from '@/content/law/types'
import { dayInWords } from '@/content/say/days'
import { label } from '@/content/say/joins'
import { fill } from '@/content/say/message'
import { sayPublisher, sayTitle } from '@/content/say/source'

export const generateMetadata = metadataFor(async ({ locale }) => (await loadPages(locale)).sources.title)

/** Every source and every citation. Other pages link here, so that a rule and its text are one step apart. */
export default async function SourcesPage(props: LocaleProps) {
  const { locale, t, phrases } = await languageOf(props)
  const { sources: words, coverage } = await loadPages(locale)
  const names = await loadNames(locale)
  const built = buildDay()
  const day = (on: ISODate) => dayInWords(on, phrases)
  // The keys of the tables are the ids they are typed with.
  const sourceIds = Object.keys(sources) as readonly SourceId[]
  const citationIds = Object.keys(citations) as readonly CitationId[]
  const actIds = (Object.keys(acts) as readonly (keyof typeof acts)[])
    .map((act) => ({ act, ids: citationIds.filter((id) => citationParts(id).act === act) }))
    .filter(({ ids }) => ids.length > 0)
  return (
    <article className="max-w-3xl space-y-10 print:max-w-none print:space-y-4">
      <div className="space-y-4">
        <PageTitle>{words.title}</PageTitle>
        <p className="text-lg">{words.lead}</p>
        <p>{fill(words.built, { date: day(built) }, phrases)}</p>
        <p>
          <a href={`/${locale}/sources/scope/`}>{coverage.title}</a>
        </p>
      </div>
      <Section id="confidence" title={words.confidenceTitle}>
        <dl className="space-y-1">
          {(['high', 'medium', 'low'] as const).map((level) => (
            <div key={level}>
              <dt className="inline font-semibold">{label(words.confidenceWord[level], phrases)} </dt>
              <dd className="inline">{words.confidence[level]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="articles" title={words.citationsTitle}>
        <p>{words.citationsLead}</p>
        {actIds.map(({ act, ids }) => (
          <div key={act}>
            <h3 className="pt-3 text-lg font-bold">{names.acts[act]}</h3>
            <ul>
              {ids.map((id) => (
                <CitationEntry key={id} id={id} t={t} phrases={phrases} words={words} names={names} />
              ))}
            </ul>
          </div>
        ))}
      </Section>
      <Section id="texts" title={words.textsTitle}>
        <ul className="space-y-3 print:space-y-1">
          {sourceIds.map((id) => {
            const { url, consulted, kind } = sources[id]
            const { text, lang } = sayTitle(id, names, day)
            const age = ageOf(id, built)
            const publisher = sayPublisher(id, names)
            const entry = { publisher, kind: words.kinds[kind], date: day(consulted) }
            return (
              <li key={id} id={sourceAnchor(id)} className="keep-together scroll-mt-4">
                <strong lang={lang} className="block">
                  {text}
                </strong>
                {fill(age > 0 ? words.entryAge : words.entry, { ...entry, days: age }, phrases)}{' '}
                <a href={url} rel="noreferrer" className="break-all">
                  {url}
                </a>
                {age > freshDays && (
                  <strong className="block text-check">
                    {fill(words.again, { days: freshDays }, phrases)}
                  </strong>
                )}
              </li>
            )
          })}
        </ul>
      </Section>
    </article>
  )
}
