import type { GlossaryText } from '@/content/glossary-sentences'
import type { GuideTexts } from '@/content/guide-sentences'
import type { DataText, Language, PagesText } from '@/content/language'
import type { InteractionsText } from '@/content/route-sentences'
import type { StatisticsText } from '@/content/statistic-sentences'

/** Everything the pages without scripts say themselves. */
export async function loadPages(language: Language): Promise<PagesText> {
  return (await language.pages()).pages
}

/** What is said about the rules as data. */
export async function loadDataText(language: Language): Promise<DataText> {
  return (await language.data()).dataText
}

/** What the guides are made of beside the sentences of the procedures; read while the site is built. */
export interface GuideSentences {
  readonly guideTexts: GuideTexts
  readonly interactionsText: InteractionsText
  readonly statisticsText: StatisticsText
  readonly glossaryText: GlossaryText
}

export async function loadGuideSentences(language: Language): Promise<GuideSentences> {
  const [guides, interactions, statistics, glossary] = await Promise.all([
    language.guides(),
    language.interactions(),
    language.statistics(),
    language.glossary(),
  ])
  return { ...guides, ...interactions, ...statistics, ...glossary }
}
