import { OfficeLines } from '@/components/finding/law/OfficeLines'
import { HelpApp, type HelpCard } from '@/components/help/HelpApp'
import { HelperCard } from '@/components/help/HelperCard'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { loadPages } from '@/components/i18n/pages'
import { loadNames } from '@/components/i18n/sentences'
import { ScriptedPage } from '@/components/page/ScriptedPage'
import { Callout } from '@/components/ui/Callout'
import { PageTitle } from '@/components/ui/Heading'
import { helperIds, helpers } from '@/content/law/help/helpers'
import type { Helper } from '@/content/law/help/types'

export const generateMetadata = metadataFor(async ({ language }) => (await loadPages(language)).help.title)

/** People who help, with what a source says of them. Everything is in the page; the browser only chooses from it. */
export default async function HelpPage({ params }: LocaleProps) {
  const { language, locale, t, phrases } = await languageOf({ params })
  const [{ help }, names] = await Promise.all([loadPages(language), loadNames(language)])
  const { rows, source, sourceOld, page, ...words } = help
  const cards: readonly HelpCard[] = helperIds.map((id) => {
    const { kinds, districts, authority }: Helper = helpers[id]
    const card = <HelperCard key={id} id={id} language={{ t, locale, phrases, names, words: help }} />
    return { id, kinds, districts: districts ?? null, isAuthority: authority === true, card }
  })
  return (
    <ScriptedPage params={params}>
      <div className="space-y-6 print:space-y-3">
        <PageTitle>{help.title}</PageTitle>
        <p className="text-lg">{help.lead}</p>
        <Callout tone="stop">
          <p className="font-bold">{help.danger}</p>
          <OfficeLines id="police" locale={locale} t={t} names={names} brief />
        </Callout>
        <HelpApp words={words} cards={cards} />
        <p className="text-sm text-soft">{help.places}</p>
      </div>
    </ScriptedPage>
  )
}
