import { chunkFilesOf, wholeLanguage } from '@/components/i18n/chunk-files'
import { languageFile } from '@/components/i18n/other-language'
import { isLocale, locales } from '@/content/locale'

export const dynamic = 'force-static'
export const dynamicParams = false

interface ChunkProps {
  readonly params: Promise<{ readonly locale: string; readonly chunk: string }>
}

export async function generateStaticParams() {
  const files = locales.map(async (locale) => {
    const names = (await chunkFilesOf(locale)).map(({ name }) => name)
    return [languageFile, ...names].map((chunk) => ({ locale, chunk }))
  })
  return (await Promise.all(files)).flat()
}

/** The sentences of one chunk of a language, which the browser fetches when it first needs them, and where all of them are. */
export async function GET(_: Request, { params }: ChunkProps): Promise<Response> {
  const { locale, chunk } = await params
  if (isLocale(locale) && chunk === languageFile) return Response.json(await wholeLanguage(locale))
  const files = isLocale(locale) ? await chunkFilesOf(locale) : []
  const file = files.find(({ name }) => name === chunk)
  if (file === undefined) throw new Error(`There are no sentences ${locale}/${chunk}`)
  return new Response(file.text, { headers: { 'Content-Type': 'application/json' } })
}
