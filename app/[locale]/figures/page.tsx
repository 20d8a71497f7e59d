import { FigureTable } from '@/components/guide/FigureTable'
import { JumpList } from '@/components/guide/JumpList'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { loadGuideSentences, loadPages } from '@/components/i18n/pages'
import { loadNames } from '@/components/i18n/sentences'
import { PageTitle, Section } from '@/components/ui/Heading'
import { statisticGroups, statisticIds, statistics } from '@/content/law/statistics'

export const generateMetadata = metadataFor(
  async ({ language }) => (await loadGuideSentences(language)).statisticsText.page.title,
)

/** Every table of figures of the site, with its chart. Guides show those about their procedure. */
export default async function FiguresPage(props: LocaleProps) {
  const { language, locale, t, phrases } = await languageOf(props)
  const [{ guide: words }, { statisticsText, addressText }, names] = await Promise.all([
    loadPages(language),
    loadGuideSentences(language),
    loadNames(language),
  ])
  const { page, groups } = statisticsText
  return (
    <article className="max-w-3xl space-y-10 print:max-w-none print:space-y-4">
      <div className="space-y-4">
        <PageTitle>{page.title}</PageTitle>
        <p className="print:hidden">
          <a href={`/${locale}/guides/`}>{words.listTitle}</a>
        </p>
        <p className="text-lg">{page.lead}</p>
        <p className="font-semibold">{page.noChance}</p>
        <JumpList label={page.jump} links={statisticGroups.map((id) => ({ id, name: groups[id] }))} />
      </div>
      {statisticGroups.map((group) => (
        <Section key={group} id={group} title={groups[group]} className="scroll-mt-4">
          {(group === 'papers' || group === 'leaving') && <p>{page.notOutcomes}</p>}
          <div className="space-y-10 print:space-y-4">
            {statisticIds
              .filter((id) => statistics[id].group === group)
              .map((id) => (
                <FigureTable
                  key={id}
                  id={id}
                  language={{ locale, t, phrases, names, words, statisticsText, addressText }}
                />
              ))}
          </div>
        </Section>
      ))}
    </article>
  )
}
