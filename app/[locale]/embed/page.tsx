import { exampleAddress, framedIds, snippetOf } from '@/components/embed/snippet'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { loadEmbedText } from '@/components/i18n/pages'
import { siteAddress } from '@/components/page/site-address'
import { PageTitle, Section } from '@/components/ui/Heading'
import { Shell } from '@/components/ui/layout/Shell'
import { labelled } from '@/content/say/joins'

export const generateMetadata = metadataFor(async ({ language }) => (await loadEmbedText(language)).title)

/** What another site copies to show the calculator or the route finder in a page of its own. */
export default async function EmbedPage({ params }: LocaleProps) {
  const { language, locale, phrases } = await languageOf({ params })
  const text = await loadEmbedText(language)
  const site = siteAddress === '' ? exampleAddress : siteAddress
  return (
    <Shell params={params} current="embed/">
      <article className="max-w-3xl space-y-10 print:space-y-4">
        <div className="space-y-4">
          <PageTitle>{text.title}</PageTitle>
          <p className="text-lg">{text.lead}</p>
          <ul className="list-disc space-y-2 ps-5">
            {text.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          {siteAddress === '' && <p className="font-semibold">{text.address}</p>}
        </div>
        {framedIds.map((id) => {
          const { title, about } = text.frames[id]
          const name = labelled(text.copy, title, phrases)
          return (
            <Section key={id} id={id} title={title} className="scroll-mt-4">
              <p>{about}</p>
              <p>
                <a href={`/${locale}/embed/${id}/`}>{text.look}</a>
              </p>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take focus to scroll by keyboard */}
              <section aria-label={name} tabIndex={0} className="overflow-x-auto">
                <pre dir="ltr" className="rounded-md border border-line bg-card p-4 text-sm">
                  <code>{snippetOf(id, locale, title, site)}</code>
                </pre>
              </section>
            </Section>
          )
        })}
      </article>
    </Shell>
  )
}
