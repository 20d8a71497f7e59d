import type { Metadata } from 'next'
import { ChangeItem } from '@/components/changes/ChangeItem'
import { saidChanges } from '@/components/changes/entries'
import { feedAddress } from '@/components/changes/feed'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { loadNames } from '@/components/i18n/sentences'
import { PageTitle, Section } from '@/components/ui/Heading'
import { dayInWords } from '@/content/say/days'

const titled = metadataFor(async ({ language }) => (await language.changes()).changesText.title)

/** The title, and the feed for programs that look for one. */
export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  const { locale } = await languageOf(props)
  const types = { 'application/atom+xml': feedAddress(locale) }
  return { ...(await titled(props)), alternates: { types } }
}

/** What changed on the site, day by day. */
export default async function ChangesPage(props: LocaleProps) {
  const language = await languageOf(props)
  const { locale, phrases } = language
  const [{ words, all }, names] = await Promise.all([saidChanges(language), loadNames(language.language)])
  const days = [...new Set(all.map(({ on }) => on))]
  return (
    <article className="max-w-3xl space-y-8 print:max-w-none print:space-y-4">
      <div className="space-y-4">
        <PageTitle>{words.title}</PageTitle>
        <p className="text-lg">{words.lead}</p>
        <p className="print:hidden">
          <a href={feedAddress(locale)} type="application/atom+xml">
            {words.feed}
          </a>
          <span className="block text-sm text-soft">{words.feedHint}</span>
        </p>
      </div>
      {days.map((day) => (
        <Section key={day} id={`day-${day}`} title={dayInWords(day, phrases)}>
          <ul className="space-y-4 print:space-y-2">
            {all
              .filter(({ on }) => on === day)
              .map((change) => (
                <ChangeItem key={change.id} {...{ change, words, names, language }} />
              ))}
          </ul>
        </Section>
      ))}
    </article>
  )
}
