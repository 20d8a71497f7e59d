import type { OfficialNames } from '@/content/law/types'
import type { Locale } from '@/content/locale'

/** A name as it stands on papers. */
export interface NameOnPaper {
  readonly lang: 'nl' | 'fr' | 'de'
  readonly text: string
  /** It is not a second name beside the one in the language of the reader. */
  readonly own: boolean
}

/**
 * The names of a paper or an authority for one reader: the one in the reader's language first, then the Dutch and the
 * French one, since decisions are written in these. `beside` is what stands before them and is not said again.
 */
export function namesOnPapers(names: OfficialNames, locale: Locale, beside = ''): readonly NameOnPaper[] {
  const first = (['nl', 'fr', 'de'] as const).filter((lang) => lang === locale)
  const isRead = first.some((lang) => names[lang] !== undefined)
  const said = new Set([beside.toLowerCase()])
  return [...new Set([...first, 'nl', 'fr'] as const)].flatMap((lang) => {
    const text = names[lang]
    if (text === undefined || said.has(text.toLowerCase())) return []
    said.add(text.toLowerCase())
    return [{ lang, text, own: !isRead || lang === locale }]
  })
}
