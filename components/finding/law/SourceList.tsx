import { SourceLines } from '@/components/finding/law/SourceLines'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { CitationId } from '@/content/law/citations'
import type { LawNames } from '@/content/name-sentences'

/** The articles of a result and where they were read, on a screen that speaks through the provider. */
export function SourceList({ ids, names }: { ids: readonly CitationId[]; names: LawNames }) {
  const { t, phrases } = useChrome()
  return <SourceLines ids={ids} t={t} phrases={phrases} names={names} />
}
