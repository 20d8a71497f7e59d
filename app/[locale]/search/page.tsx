import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { loadPages } from '@/components/i18n/pages'
import { ScriptedPage } from '@/components/page/ScriptedPage'
import { SearchBox } from '@/components/search/SearchBox'
import { PageTitle } from '@/components/ui/Heading'

export const generateMetadata = metadataFor(({ t }) => t('search.title'))

/** One search for guides, words and law. The lists themselves can be read without a script. */
export default async function SearchPage(props: LocaleProps) {
  const { language, locale, t } = await languageOf(props)
  const { guide, glossary, sources } = await loadPages(language)
  const lists = [
    { path: 'guides/', name: guide.listTitle },
    { path: 'glossary/', name: glossary.title },
    { path: 'sources/', name: sources.title },
  ]
  return (
    <ScriptedPage {...props}>
      <div className="max-w-3xl space-y-6">
        <PageTitle>{t('search.title')}</PageTitle>
        <p className="text-lg">{t('search.lead')}</p>
        <noscript>
          <p>{t('search.withoutScript')}</p>
          <ul className="list-disc ps-5">
            {lists.map(({ path, name }) => (
              <li key={path}>
                <a href={`/${locale}/${path}`}>{name}</a>
              </li>
            ))}
          </ul>
        </noscript>
        <SearchBox />
      </div>
    </ScriptedPage>
  )
}
