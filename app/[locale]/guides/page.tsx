import { loadCards } from '@/components/check/cards'
import { guideAddress } from '@/components/guide/address'
import { GuideCards } from '@/components/guide/GuideCards'
import { helpIds } from '@/components/guide/ids'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { loadGuideSentences, loadPages } from '@/components/i18n/pages'
import { PageTitle, Section } from '@/components/ui/Heading'
import { namesOfGuides } from '@/content/law/official-names'
import { neighbourIds } from '@/content/law/route-ids'

export const generateMetadata = metadataFor(
  async ({ language }) => (await loadPages(language)).guide.listTitle,
)

export default async function GuidesPage(props: LocaleProps) {
  const { language, locale, t } = await languageOf(props)
  const [{ guide: words, glossary }, { guideTexts, statisticsText }, cards] = await Promise.all([
    loadPages(language),
    loadGuideSentences(language),
    loadCards(language),
  ])
  const cardOf = (id: keyof typeof guideTexts) => ({
    href: guideAddress(locale, id),
    official: namesOfGuides[id],
    ...guideTexts[id],
  })
  return (
    <div className="max-w-3xl space-y-10">
      <div className="space-y-4">
        <PageTitle>{words.listTitle}</PageTitle>
        <p className="text-lg">{words.listLead}</p>
        <p>
          <a href={`/${locale}/search/`}>{t('search.link')}</a>
        </p>
      </div>
      <Section id="procedures" title={words.listProcedures}>
        <GuideCards
          t={t}
          locale={locale}
          cards={cards.map(({ id, ...card }) => ({ href: guideAddress(locale, id), ...card }))}
        />
      </Section>
      <Section id="neighbours" title={words.listNeighbours}>
        <p>{words.listNeighboursLead}</p>
        <GuideCards t={t} locale={locale} cards={neighbourIds.map(cardOf)} />
      </Section>
      <Section id="help" title={words.listHelp}>
        <GuideCards
          t={t}
          locale={locale}
          cards={[
            ...helpIds.map(cardOf),
            { href: `/${locale}/glossary/`, title: glossary.title, intro: glossary.lead },
            {
              href: `/${locale}/figures/`,
              title: statisticsText.page.title,
              intro: statisticsText.page.lead,
            },
          ]}
        />
      </Section>
    </div>
  )
}
