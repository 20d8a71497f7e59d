import { loadLetterCards } from '@/components/finding/letter/list'
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
import type { Language } from '@/content/language'
import { guides } from '@/content/law/guides'

/** Every guide that a language has. */
export function guideIds(language: Language): readonly PageId[] {
  return [...proceduresIn(language), ...Object.keys(guides).filter(isGuideId)]
}

/** The guide of an address. Throws for an address that has none. */
export function guideAt(language: Language, slug: string): PageId {
  const id = guideIds(language).find((one) => guideSlug(one) === slug)
  if (id === undefined) throw new Error(`There is no guide ${slug}`)
  return id
}

/** All that one page of a guide needs to speak: each page links the first use of a term. */
export async function guideLanguage({ language, locale, t, phrases }: PageLanguage): Promise<GuideLanguage> {
  const [{ guide: words }, sentences, { natureWords, names }, deadlines] = await Promise.all([
    loadPages(language),
    loadGuideSentences(language),
    loadSentences(language),
    loadDeadlineWords(language, phrases),
  ])
  return {
    ...sentences,
    ...{ language, locale, t, phrases, words, names, deadlines, natureWords },
    routes: await routeNames(language, sentences),
    say: sayWith(termsOf(sentences.glossaryText), locale),
  }
}

/** A guide in its pages. */
export async function loadGuide(id: PageId, of: GuideLanguage): Promise<WholeGuide> {
  if (isGuideId(id)) return textGuide(id, of)
  const { language } = of
  const [opened, { lifecycle, lifecycleWords }, letters] = await Promise.all([
    loadProcedure(language, id),
    loadLifecycle(language, id),
    loadLetterCards(language),
  ])
  return procedureGuide({ opened, language: of, lifecycle, lifecycleWords, letters })
}
