import { emptyModel } from '@/components/finding/letter/model'
import { languages } from '@/content/locales'
import { letterLanguages } from '@/machines/letters/letter'
import { letterIds, letterLoaders } from '@/machines/letters/registry'

export const dynamic = 'force-static'
export const dynamicParams = false

interface ModelProps {
  readonly params: Promise<{ readonly locale: string; readonly model: string }>
}

const ending = '.docx'

/** Every letter in each language in which it is taken; the folder is that language. */
export async function generateStaticParams() {
  const all = letterIds.map(async (id) =>
    (await letterLoaders[id]()).languages.map((locale) => ({ locale, model: `${id}${ending}` })),
  )
  return (await Promise.all(all)).flat()
}

/** The empty model of a letter, to be filled in by hand. */
export async function GET(_: Request, { params }: ModelProps): Promise<Response> {
  const { locale, model } = await params
  const id = letterIds.find((one) => `${one}${ending}` === model)
  const language = letterLanguages.find((one) => one === locale)
  if (id === undefined || language === undefined) throw new Error(`There is no model ${locale}/${model}`)
  return new Response(await emptyModel(languages[language], id), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  })
}
