import type { SourceId } from '@/content/law/sources'
import type { LawNames } from '@/content/name-sentences'
import type { Phrasebook } from '@/content/phrasebook'
import { dayInWords } from '@/content/say/days'
import { sayTitle } from '@/content/say/source'

export interface SourceTitleProps {
  readonly id: SourceId
  readonly names: LawNames
  readonly phrases: Phrasebook
}

/** The title of a text that was read, marked with its language where it keeps its own. */
export function SourceTitle({ id, names, phrases }: SourceTitleProps) {
  const { text, lang } = sayTitle(id, names, (on) => dayInWords(on, phrases))
  return <span lang={lang}>{text}</span>
}
