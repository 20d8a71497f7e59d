import { loadLetterSentences } from '@/components/i18n/letters'
import type { Language } from '@/content/language'
import type { LetterLine, LetterSentences } from '@/content/say/letter'
import type { AnyLetter } from '@/machines/letters/registry'
import { type LetterId, letterLoaders } from '@/machines/letters/registry'

/** A letter with its sentences: those of the reader, and those in the language in which it is sent. */
export interface LetterKit {
  readonly letter: AnyLetter
  readonly read: LetterSentences
  readonly sent: LetterSentences
}

/** Which letter, and in which language it is sent. */
export interface LetterWanted {
  readonly id: LetterId
  readonly sentIn: Language
}

/** Load a letter. Rejects when a part of it cannot be had. */
export async function loadLetterKit(
  language: Language,
  _: unknown,
  { id, sentIn }: LetterWanted,
): Promise<LetterKit> {
  const [letter, read, sent] = await Promise.all([
    letterLoaders[id](),
    loadLetterSentences(language, id),
    loadLetterSentences(sentIn, id),
  ])
  return { letter, read, sent }
}

/** What the person made of single lines, by their ids. */
export type Edits = Readonly<Record<string, string>>

/** The letter as the person has it: changed lines changed, emptied ones left out. */
export const withEdits = (lines: readonly LetterLine[], edits: Edits): readonly LetterLine[] =>
  lines
    .map((line) => ({ ...line, text: edits[line.id] ?? line.text }))
    .filter(({ text }) => text.trim() !== '')
