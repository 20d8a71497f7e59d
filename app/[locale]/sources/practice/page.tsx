import { CitationEntry, entriesLook } from '@/components/guide/CitationEntry'
import { coverageRows } from '@/components/guide/coverage'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { loadPages } from '@/components/i18n/pages'
import { loadNames } from '@/components/i18n/sentences'
import { PageTitle } from '@/components/ui/Heading'
import { isPractice } from '@/content/law/citation-parts'
import { sayCitation } from '@/content/say/citation'

export const generateMetadata = metadataFor(
  async ({ language }) => (await loadPages(language)).sources.practiceTitle,
)

/** What rests on the practice of an authority, in the order of its names. */
export default async function PracticePage(props: LocaleProps) {
  const { language, locale, t, phrases } = await languageOf(props)
  const [pages, names, rows] = await Promise.all([
    loadPages(language),
    loadNames(language),
    coverageRows(language, phrases),
  ])
  const { sources: words } = pages
  const order = new Intl.Collator(phrases.tag)
  const practices = rows
    .filter(({ id }) => isPractice(id))
    .toSorted((a, b) => order.compare(sayCitation(a.id, names), sayCitation(b.id, names)))
  return (
    <article className="max-w-3xl space-y-8 print:max-w-none print:space-y-4">
      <div className="space-y-4">
        <PageTitle>{words.practiceTitle}</PageTitle>
        <p className="print:hidden">
          <a href={`/${locale}/sources/`}>{words.title}</a>
        </p>
        <p className="text-lg">{words.practiceLead}</p>
      </div>
      <ul className={entriesLook}>
        {practices.map((row) => (
          <CitationEntry
            key={row.id}
            row={row}
            locale={locale}
            t={t}
            phrases={phrases}
            pages={pages}
            names={names}
          />
        ))}
      </ul>
    </article>
  )
}
