import { guideSlug } from '@/components/guide/address'
import { GuideView } from '@/components/guide/whole/GuideView'
import { guideAt, guideIds, guideLanguage, loadGuide } from '@/components/guide/whole/load-guide'
import { languageOf, metadataFor } from '@/components/i18n/page'
import { locales } from '@/content/locale'
import { languages } from '@/content/locales'

export const dynamicParams = false

interface GuideProps {
  readonly params: Promise<{ readonly locale: string; readonly guide: string }>
}

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    guideIds(languages[locale]).map((id) => ({ locale, guide: guideSlug(id) })),
  )
}

export const generateMetadata = metadataFor(async (of, { params }: GuideProps) => {
  const id = guideAt(of.language, (await params).guide)
  return (await loadGuide(id, await guideLanguage(of))).title
})

export default async function GuideOverview(props: GuideProps) {
  const page = await languageOf(props)
  const language = await guideLanguage(page)
  const guide = await loadGuide(guideAt(page.language, (await props.params).guide), language)
  return <GuideView guide={guide} page={guide.pages[0]} language={language} />
}
