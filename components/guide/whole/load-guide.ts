import { loadProcedure } from '@/components/finding/procedure'
import { guideSlug } from '@/components/guide/address'
import { isGuideId, type PageId } from '@/components/guide/ids'
import { type GuideLanguage, sayWith } from '@/components/guide/language'
import { routeNames } from '@/components/guide/names'
import { termsOf } from '@/components/guide/terms'
import type { WholeGuide } from '@/components/guide/whole/guide'
import { procedureGuide } from '@/components/guide/whole/procedure-pages'
import { textGuide } from '@/components/guide/whole/text-pages'
import type { PageLanguage } from '@/components/i18n/page'
import { loadGuideSentences, loadPages } from '@/components/i18n/pages'
import { loadDeadlineWords, loadLifecycle, loadSentences, proceduresIn } from '@/components/i18n/sentences'
import { guides } from '@/content/law/guides'
import type { Locale } from '@/content/locales'

/** Every guide that a language has. */
export function guideIds(locale: Locale): readonly PageId[] {
  return [...proceduresIn(locale), ...Object.keys(guides).filter(isGuideId)]
}

/** The guide of an address. Throws for an address that has none. */
export function guideAt(locale: Locale, slug: string): PageId {
  const id = guideIds(locale).find((one) => guideSlug(one) === slug)
  if (id === undefined) throw new Error(`There is no guide ${slug}`)
  return id
}

/** All that one page of a guide needs to speak: each page links the first use of a term. */
export async function guideLanguage({ locale, t, phrases }: PageLanguage): Promise<GuideLanguage> {
  const [{ guide: words }, sentences, { natureWords, names }, deadlines] = await Promise.all([
    loadPages(locale),
    loadGuideSentences(locale),
    loadSentences(locale),
    loadDeadlineWords(locale, phrases),
  ])
  return {
    ...sentences,
    ...{ locale, t, phrases, words, names, deadlines, natureWords },
    routes: await routeNames(locale, sentences),
    say: sayWith(termsOf(sentences.glossaryText), locale),
  }
}

/** A guide in its pages. */
export async function loadGuide(id: PageId, language: GuideLanguage): Promise<WholeGuide> {
  if (isGuideId(id)) return textGuide(id, language)
  const { locale } = language
  const [opened, { lifecycle, lifecycleWords }] = await Promise.all([
    loadProcedure(locale, id),
    loadLifecycle(locale, id),
  ])
  return procedureGuide({ opened, language, lifecycle, lifecycleWords })
}
