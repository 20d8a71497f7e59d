import { saidChanges } from '@/components/changes/entries'
import { atomOf, type FeedEntry } from '@/components/changes/feed'
import { type LocaleProps, languageOf } from '@/components/i18n/page'
import { siteAddress } from '@/components/page/site-address'
import { locales } from '@/content/locale'
import { dayInWords } from '@/content/say/days'
import { row } from '@/content/say/joins'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = () => locales.map((locale) => ({ locale }))

/** What changed on the site, as a feed. */
export async function GET(_: Request, props: LocaleProps): Promise<Response> {
  const language = await languageOf(props)
  const { locale, phrases, t } = language
  const { words, all } = await saidChanges(language)
  const [newest, ...older] = all.map(
    ({ id, on, kind, kindName, said, fromDay, guides }): FeedEntry => ({
      ...{ id, on, kind },
      title: row([kindName, ...(guides ?? []).map(({ title }) => title), dayInWords(on, phrases)], phrases),
      text: fromDay === null ? said : `${said} ${fromDay}`,
    }),
  )
  if (newest === undefined) throw new Error('There is no change to tell of')
  const author = t('common.site')
  const { title, lead } = words
  const text = atomOf({ locale, title, lead, author, site: siteAddress, entries: [newest, ...older] })
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
