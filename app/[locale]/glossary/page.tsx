import { CitationLink } from '@/components/finding/law/CitationLink'
import { JumpList } from '@/components/guide/JumpList'
import { byLetter } from '@/components/guide/letters'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { loadGuideSentences, loadPages } from '@/components/i18n/pages'
import { loadNames } from '@/components/i18n/sentences'
import { PageTitle, Section } from '@/components/ui/Heading'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'
import { keysOf } from '@/content/law/keys'
import { terms as all, type Term } from '@/content/law/terms'

export const generateMetadata = metadataFor(
  async ({ language }) => (await loadPages(language)).glossary.title,
)

/** Words that stand on papers, with their official names; guides link here. */
export default async function GlossaryPage(props: LocaleProps) {
  const { language, locale, t, phrases } = await languageOf(props)
  const [{ glossary: words }, { glossaryText }, names] = await Promise.all([
    loadPages(language),
    loadGuideSentences(language),
    loadNames(language),
  ])
  const letters = byLetter(keysOf(all), (id) => glossaryText[id].name, phrases.tag)
  return (
    <article className="max-w-3xl space-y-8 print:max-w-none print:space-y-4">
      <div className="space-y-4">
        <PageTitle>{words.title}</PageTitle>
        <p className="print:hidden">
          <a href={`/${locale}/guides/`}>{words.back}</a>
        </p>
        <p className="text-lg">{words.lead}</p>
        <p className="print:hidden">
          <a href={`/${locale}/search/`}>{t('search.link')}</a>
        </p>
        <JumpList label={words.jump} links={letters.map(({ id, letter }) => ({ id, name: letter }))} />
      </div>
      {letters.map(({ letter, id: anchor, items }) => (
        <Section key={anchor} id={anchor} title={letter}>
          <dl className="space-y-5 print:space-y-2">
            {items.map((id) => {
              const { official, basis }: Term = all[id]
              return (
                <div key={id} id={id} className="keep-together scroll-mt-4 space-y-1 target:bg-tint">
                  <dt className="font-bold">{glossaryText[id].name}</dt>
                  <dd>{glossaryText[id].means}</dd>
                  <dd className="text-sm">
                    <Series
                      t={t}
                      join="row"
                      parts={[
                        <Labelled key="nl" t={t} name={words.dutch}>
                          <span lang="nl">{official.nl}</span>
                        </Labelled>,
                        <Labelled key="fr" t={t} name={words.french}>
                          <span lang="fr">{official.fr}</span>
                        </Labelled>,
                        <CitationLink key="law" id={basis} locale={locale} names={names} />,
                      ]}
                    />
                  </dd>
                </div>
              )
            })}
          </dl>
        </Section>
      ))}
    </article>
  )
}
