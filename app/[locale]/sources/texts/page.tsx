import { ageOf } from '@/components/guide/age'
import { JumpList } from '@/components/guide/JumpList'
import { byLetter } from '@/components/guide/letters'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { loadPages } from '@/components/i18n/pages'
import { loadNames } from '@/components/i18n/sentences'
import { sourceAnchor } from '@/components/law/citation'
import { buildDay } from '@/components/page/build-day'
import { PageTitle, Section } from '@/components/ui/Heading'
import { freshDays } from '@/content/law/fresh'
import { keysOf } from '@/content/law/keys'
import { sources } from '@/content/law/sources'
import type { ISODate } from '@/content/law/types'
import { dayInWords } from '@/content/say/days'
import { fill } from '@/content/say/message'
import { sayPublisher, sayTitle } from '@/content/say/source'

export const generateMetadata = metadataFor(
  async ({ language }) => (await loadPages(language)).sources.textsTitle,
)

/** Every text and page that was read, with its address and the day. */
export default async function TextsPage(props: LocaleProps) {
  const { language, locale, t, phrases } = await languageOf(props)
  const [{ sources: words }, names] = await Promise.all([loadPages(language), loadNames(language)])
  const built = buildDay()
  const day = (on: ISODate) => dayInWords(on, phrases)
  const letters = byLetter(keysOf(sources), (id) => sayTitle(id, names, day).text, phrases.tag)
  return (
    <article className="max-w-3xl space-y-8 print:max-w-none print:space-y-4">
      <div className="space-y-4">
        <PageTitle>{words.textsTitle}</PageTitle>
        <p className="print:hidden">
          <a href={`/${locale}/sources/`}>{words.title}</a>
        </p>
        <p className="text-lg">{words.textsLead}</p>
        <p>{fill(words.built, { date: day(built), days: freshDays }, phrases)}</p>
        <p className="print:hidden">
          <a href={`/${locale}/search/`}>{t('search.link')}</a>
        </p>
        <JumpList label={words.jumpLetters} links={letters.map(({ id, letter }) => ({ id, name: letter }))} />
      </div>
      {letters.map(({ letter, id: anchor, items }) => (
        <Section key={anchor} id={anchor} title={letter}>
          <ul className="space-y-3 text-sm print:space-y-1">
            {items.map((id) => {
              const { url, consulted, kind } = sources[id]
              const { text, lang } = sayTitle(id, names, day)
              const age = ageOf(id, built)
              const entry = {
                publisher: sayPublisher(id, names),
                kind: words.kinds[kind],
                date: day(consulted),
              }
              return (
                <li key={id} id={sourceAnchor(id)} className="keep-together scroll-mt-4 target:bg-tint">
                  <a href={url} rel="noreferrer" lang={lang} className="block font-semibold">
                    {text}
                  </a>
                  {fill(words.entry, entry, phrases)}
                  <span className="hidden break-all print:block">{url}</span>
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
      ))}
    </article>
  )
}
