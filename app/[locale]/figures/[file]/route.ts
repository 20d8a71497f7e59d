import { figureFile } from '@/components/guide/figure-file'
import { languageOf } from '@/components/i18n/page'
import { loadGuideSentences } from '@/components/i18n/pages'
import { loadNames } from '@/components/i18n/sentences'
import { statisticIds } from '@/content/law/statistics'
import { locales } from '@/content/locale'

export const dynamic = 'force-static'
export const dynamicParams = false

interface FileProps {
  readonly params: Promise<{ readonly locale: string; readonly file: string }>
}

const ending = '.csv'

export const generateStaticParams = () =>
  locales.flatMap((locale) => statisticIds.map((id) => ({ locale, file: `${id}${ending}` })))

/** A table of figures as a file. */
export async function GET(_: Request, { params }: FileProps): Promise<Response> {
  const { file } = await params
  const { language } = await languageOf({ params })
  const id = statisticIds.find((one) => `${one}${ending}` === file)
  if (id === undefined) throw new Error(`There are no figures ${file}`)
  const [{ statisticsText }, names] = await Promise.all([loadGuideSentences(language), loadNames(language)])
  return new Response(figureFile(id, { statisticsText, names }), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  })
}
