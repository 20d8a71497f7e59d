import { type FileOf, isAgainst } from '@/cases/dossier/file-of'
import type { Facts } from '@/machines/facts/registry'

/** What a lawyer needs for a remedy: pieces that the petition to the Council and the request for legal aid name. */
export type RemedyPaper = 'decision' | 'order' | 'income'

/** The papers for the remedies that are still open; none where there is no such remedy. */
export function remedyPapersOf(files: readonly FileOf[], { orderToLeave }: Facts): readonly RemedyPaper[] {
  if (!files.some(isAgainst)) return []
  return orderToLeave === 'yes' ? ['decision', 'order', 'income'] : ['decision', 'income']
}
