import { guideSlug } from '@/components/guide/address'
import { GuideView } from '@/components/guide/whole/GuideView'
import { guideAt, guideIds, guideLanguage, loadGuide } from '@/components/guide/whole/load-guide'
import { languageOf, metadataFor, type PageLanguage } from '@/components/i18n/page'
import { locales } from '@/content/locale'
import { languages } from '@/content/locales'
import { row } from '@/content/say/joins'

export const dynamicParams = false

interface PartProps {
  readonly params: Promise<{ readonly locale: string; readonly guide: string; readonly part: string }>
}

export async function generateStaticParams() {
  const all = locales.flatMap((locale) => guideIds(languages[locale]).map((id) => ({ locale, id })))
  const found = await Promise.all(
    all.map(async ({ locale, id }) => {
      const language = await guideLanguage(await languageOf({ params: Promise.resolve({ locale }) }))
      const [, ...pages] = (await loadGuide(id, language)).pages
      return pages.map(({ slug }) => ({ locale, guide: guideSlug(id), part: slug }))
    }),
  )
  return found.flat()
}

export const generateMetadata = metadataFor(async (language, props: PartProps) => {
  const { guide, page, words } = await partOf(language, props)
  return row([words.pageNames[page.slug], guide.title], language.phrases)
})

/** A page of a guide after its overview. */
export default async function GuidePart(props: PartProps) {
  const { guide, page, language } = await partOf(await languageOf(props), props)
  return <GuideView guide={guide} page={page} language={language} />
}

async function partOf(of: PageLanguage, { params }: PartProps) {
  const { guide: slug, part } = await params
  const language = await guideLanguage(of)
  const guide = await loadGuide(guideAt(of.language, slug), language)
  const page = guide.pages.find((one) => one.slug === part)
  if (page === undefined) throw new Error(`The guide ${slug} has no page ${part}`)
  return { guide, page, language, words: language.words }
}
