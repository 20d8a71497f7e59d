import { type LocaleProps, languageOf } from '@/components/i18n/page'
import { searchEntries } from '@/components/search/entries'
import { locales } from '@/content/locale'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = () => locales.map((locale) => ({ locale }))

/** Everything that the search finds, as one file of the site. */
export async function GET(_: Request, props: LocaleProps): Promise<Response> {
  return Response.json(await searchEntries(await languageOf(props)))
}
