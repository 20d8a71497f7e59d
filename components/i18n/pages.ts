import type { AddressText } from '@/content/address-sentences'
import type { EmbedText } from '@/content/embed-sentences'
import type { GlossaryText } from '@/content/glossary-sentences'
import type { GuideTexts } from '@/content/guide-sentences'
import type { DataText, Language, LawDayText, PagesText, ReportText, TrustText } from '@/content/language'
import type { InteractionsText } from '@/content/route-sentences'
import type { StatisticsText } from '@/content/statistic-sentences'

/** Everything the pages without scripts say themselves. */
export async function loadPages(language: Language): Promise<PagesText> {
  return (await language.pages()).pages
}

/** What the pages say on which the site answers for itself. */
export async function loadTrustText(language: Language): Promise<TrustText> {
  return (await language.trust()).trustText
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
  readonly reportText: ReportText
  readonly lawDayText: LawDayText
  readonly addressText: AddressText
}

export async function loadGuideSentences(language: Language): Promise<GuideSentences> {
  const all = await Promise.all([
    language.guides(),
    language.interactions(),
    language.statistics(),
    language.glossary(),
    language.report(),
    language.lawDay(),
    language.addresses(),
  ])
  const [guides, interactions, statistics, glossary, report, lawDay, addresses] = all
  return { ...guides, ...interactions, ...statistics, ...glossary, ...report, ...lawDay, ...addresses }
}

/** What is said of the parts of the site that other sites show in their pages. */
export async function loadEmbedText(language: Language): Promise<EmbedText> {
  return (await language.embed()).embedText
}
