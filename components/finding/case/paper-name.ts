import type { LoadedProcedure } from '@/components/finding/procedure'

/** The name of a paper, as the first procedure that asks for it names it; its id for one that no procedure asks for. */
export function paperName(opened: readonly LoadedProcedure[], paper: string): string {
  for (const { text } of opened) {
    const names: Readonly<Record<string, { readonly name: string }>> = text.papers
    const found = names[paper]
    if (found) return found.name
  }
  return paper
}
