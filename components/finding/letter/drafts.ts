import { useEffect, useState } from 'react'
import { askBeforeLoss } from '@/components/exit/ask'
import type { Edits } from '@/components/finding/letter/made'
import type { Written } from '@/content/say/letter'
import type { LetterLanguage } from '@/machines/letters/letter'
import type { LetterId } from '@/machines/letters/registry'

/** What somebody wrote in a letter, in memory alone. */
export interface LetterDraft {
  readonly sentIn: LetterLanguage
  readonly chosen: ReadonlySet<string>
  readonly written: Written
  /** A change belongs to the text of one language. */
  readonly edits: Readonly<Partial<Record<LetterLanguage, Edits>>>
}

export const emptyDraft = { chosen: new Set<string>(), written: {}, edits: {} } as const

/** The drafts of one person, and the letter that is open. They go with the page, and no storage has them. */
export class LetterDrafts {
  /** The letter on screen when it was last looked at. */
  open: LetterId | null = null
  private readonly texts = new Map<LetterId, LetterDraft>()

  of(id: LetterId): LetterDraft | undefined {
    return this.texts.get(id)
  }

  keep(id: LetterId, draft: LetterDraft): void {
    this.texts.set(id, draft)
  }

  /** True once something was written. */
  hasText(): boolean {
    return [...this.texts.values()].some(
      ({ written, edits }) => Object.keys(written).length > 0 || Object.keys(edits).length > 0,
    )
  }
}

/**
 * The drafts of letters for as long as the screen that asks for them is there: they stay when another part of it is looked at,
 * and the browser asks before the page that holds them goes.
 * @returns gives the drafts of one person
 */
export function useLetterDrafts(): (person: string) => LetterDrafts {
  const [all] = useState(() => new Map<string, LetterDrafts>())
  useEffect(() => askBeforeLoss(() => [...all.values()].some((drafts) => drafts.hasText())), [all])
  return (person) => {
    const drafts = all.get(person) ?? new LetterDrafts()
    all.set(person, drafts)
    return drafts
  }
}
