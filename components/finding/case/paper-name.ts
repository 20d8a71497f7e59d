import type { LoadedProcedure } from '@/components/finding/procedure'
import { textFor } from '@/content/say/lookup'

/** The name of a paper, as the first procedure that asks for it names it; its id for one that no procedure asks for. */
export function paperName(opened: readonly LoadedProcedure[], paper: string): string {
  const asking = opened.find(({ text }) => Object.hasOwn(text.papers, paper))
  return asking ? textFor(asking.text.papers, paper).name : paper
}
