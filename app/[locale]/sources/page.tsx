import { ArticlesOfAct } from '@/components/guide/ArticlesOfAct'
import { coverageRows } from '@/components/guide/coverage'
import { JumpList } from '@/components/guide/JumpList'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { loadDataText, loadGuideSentences, loadPages } from '@/components/i18n/pages'
import { loadNames } from '@/components/i18n/sentences'
import { PageTitle, Section } from '@/components/ui/Heading'
import { acts } from '@/content/law/acts'
import { citationParts } from '@/content/law/citation-parts'
import { keysOf } from '@/content/law/keys'
import { label } from '@/content/say/joins'

export const generateMetadata = metadataFor(async ({ language }) => (await loadPages(language)).sources.title)

/** Every citation, with what is based on it. Other pages link here, so that a rule and its text are one step apart. */
export default async function SourcesPage(props: LocaleProps) {
  const { language, locale, t, phrases } = await languageOf(props)
  const [pages, data, { statisticsText }, names, rows] = await Promise.all([
    loadPages(language),
    loadDataText(language),
    loadGuideSentences(language),
    loadNames(language),
    coverageRows(language, phrases),
  ])
  const { sources: words, coverage } = pages
  const cited = keysOf(acts)
    .filter((act) => acts[act].citedBy !== 'practice')
    .map((act) => ({ act, rows: rows.filter(({ id }) => citationParts(id).act === act) }))
    .filter(({ rows: found }) => found.length > 0)
  return (
    <article className="max-w-3xl space-y-10 print:max-w-none print:space-y-4">
      <div className="space-y-4">
        <PageTitle>{words.title}</PageTitle>
        <p className="text-lg">{words.lead}</p>
        <ul className="space-y-1">
          <li>
            <a href={`/${locale}/sources/practice/`}>{words.practiceTitle}</a>
          </li>
          <li>
            <a href={`/${locale}/sources/texts/`}>{words.textsTitle}</a>
          </li>
          <li>
            <a href={`/${locale}/sources/scope/`}>{coverage.title}</a>
          </li>
          <li>
            <a href={`/${locale}/figures/`}>{statisticsText.page.title}</a>
          </li>
          <li>
            <a href={`/${locale}/data/`}>{data.title}</a>
          </li>
          <li>
            <a href={`/${locale}/search/`}>{t('search.link')}</a>
          </li>
        </ul>
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
        <JumpList
          label={words.jumpActs}
          links={cited.map(({ act }) => ({ id: `act-${act}`, name: names.acts[act] }))}
        />
        {cited.map(({ act, rows: found }) => (
          <ArticlesOfAct
            key={act}
            act={act}
            rows={found}
            locale={locale}
            t={t}
            phrases={phrases}
            pages={pages}
            names={names}
          />
        ))}
      </Section>
    </article>
  )
}
