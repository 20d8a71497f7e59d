import type { LoadedProcedure } from '@/components/finding/procedure'
import { findText } from '@/content/say/lookup'

/** The name of a paper, as the first procedure that asks for it names it; its id for one that no procedure asks for. */
export function paperName(opened: readonly LoadedProcedure[], paper: string): string {
  const [asking] = opened.flatMap(({ text }) => findText(text.papers, paper) ?? [])
  return asking?.name ?? paper
}
