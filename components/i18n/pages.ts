import type { AddressText } from '@/content/address-sentences'
import type { EmbedText } from '@/content/embed-sentences'
import type { GlossaryText } from '@/content/glossary-sentences'
import type { GuideTexts } from '@/content/guide-sentences'
import type { Language, PagesText } from '@/content/language'
import type { InteractionsText } from '@/content/route-sentences'
import type { StatisticsText } from '@/content/statistic-sentences'

/** Everything the pages without scripts say themselves. */
export async function loadPages(language: Language): Promise<PagesText> {
  return (await language.pages()).pages
}

/** What the guides are made of beside the sentences of the procedures; read while the site is built. */
export interface GuideSentences {
  readonly guideTexts: GuideTexts
  readonly interactionsText: InteractionsText
  readonly statisticsText: StatisticsText
  readonly glossaryText: GlossaryText
  readonly addressText: AddressText
}

export async function loadGuideSentences(language: Language): Promise<GuideSentences> {
  const [guides, interactions, statistics, glossary, addresses] = await Promise.all([
    language.guides(),
    language.interactions(),
    language.statistics(),
    language.glossary(),
    language.addresses(),
  ])
  return { ...guides, ...interactions, ...statistics, ...glossary, ...addresses }
}

/** What is said of the parts of the site that other sites show in their pages. */
export async function loadEmbedText(language: Language): Promise<EmbedText> {
  return (await language.embed()).embedText
}
