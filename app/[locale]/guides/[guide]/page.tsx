import { loadProcedure } from '@/components/finding/procedure'
import { guideSlug } from '@/components/guide/address'
import { isGuideId, type PageId } from '@/components/guide/ids'
import { sayWith } from '@/components/guide/language'
import { routeNames } from '@/components/guide/names'
import { ProcedureGuide } from '@/components/guide/ProcedureGuide'
import { TextGuide } from '@/components/guide/TextGuide'
import { termsOf } from '@/components/guide/terms'
import { languageOf, metadataFor } from '@/components/i18n/page'
import { loadGuideSentences, loadPages } from '@/components/i18n/pages'
import {
  loadDeadlineWords,
  loadLifecycle,
  loadProcedureText,
  loadSentences,
  proceduresIn,
} from '@/components/i18n/sentences'
import { guides } from '@/content/law/guides'
import { type Locale, locales } from '@/content/locales'

export const dynamicParams = false

interface GuideProps {
  readonly params: Promise<{ readonly locale: string; readonly guide: string }>
}

export function generateStaticParams() {
  return locales.flatMap((locale) => pageIds(locale).map((id) => ({ locale, guide: guideSlug(id) })))
}

export const generateMetadata = metadataFor(async ({ locale }, props: GuideProps) => {
  const id = await idOf(props, locale)
  if (isGuideId(id)) return (await loadGuideSentences(locale)).guideTexts[id].title
  return (await loadProcedureText(locale, id)).title
})

export default async function GuidePage(props: GuideProps) {
  const { locale, t, phrases } = await languageOf(props)
  const id = await idOf(props, locale)
  const [{ guide: words }, sentences, { natureWords, names }, deadlines] = await Promise.all([
    loadPages(locale),
    loadGuideSentences(locale),
    loadSentences(locale),
    loadDeadlineWords(locale, phrases),
  ])
  const language = {
    ...sentences,
    ...{ locale, t, phrases, words, names, deadlines, natureWords },
    routes: await routeNames(locale, sentences),
    say: sayWith(termsOf(sentences.glossaryText), locale),
  }
  if (isGuideId(id)) return <TextGuide id={id} language={language} />
  const [opened, { lifecycle, lifecycleWords }] = await Promise.all([
    loadProcedure(locale, id),
    loadLifecycle(locale, id),
  ])
  return (
    <ProcedureGuide
      opened={opened}
      language={language}
      lifecycle={lifecycle}
      lifecycleWords={lifecycleWords}
    />
  )
}

function pageIds(locale: Locale): readonly PageId[] {
  return [...proceduresIn(locale), ...Object.keys(guides).filter(isGuideId)]
}

async function idOf({ params }: GuideProps, locale: Locale): Promise<PageId> {
  const { guide } = await params
  const id = pageIds(locale).find((one) => guideSlug(one) === guide)
  if (id === undefined) throw new Error(`There is no guide ${guide}`)
  return id
}
