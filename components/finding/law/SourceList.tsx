'use client'

import { SourceLines } from '@/components/finding/law/SourceLines'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { CitationId } from '@/content/law/citations'

/** The articles of a result and where they were read, on a screen that speaks through the provider. */
export function SourceList({ ids }: { ids: readonly CitationId[] }) {
  const { t, locale, phrases } = useChrome()
  return <SourceLines ids={ids} locale={locale} t={t} phrases={phrases} />
}
