import type { ConditionRow } from '@/cases/dossier/assess-dossier'
import { evidenceOn, isInHand, papersByNeed } from '@/cases/dossier/evidence'
import type { MatrixView } from '@/components/desk/matrix/view'
import { useDesk } from '@/components/desk/rules/DeskProvider'

/** How many of the papers that a condition needs are here; of several of which one is enough, one counts. */
export function ProofCount({ row, view }: { row: ConditionRow; view: MatrixView }) {
  const { t, today } = useDesk()
  const lists = papersByNeed(view.opened.filing.papers, row.finding.condition)
  const isHere = ({ paper }: { readonly paper: string }) =>
    isInHand(evidenceOn(view.person.evidence[paper], today))
  const needs = lists.flatMap(({ need, papers }) =>
    need === 'one-of' ? [papers.some(isHere)] : need === 'required' ? papers.map(isHere) : [],
  )
  if (needs.length > 0) {
    const here = needs.filter(Boolean).length
    return <p className="px-1">{t('matrix.papersHere', { here: String(here), all: String(needs.length) })}</p>
  }
  if (lists.length > 0) return <p className="px-1 leading-snug text-soft">{t('result.need.useful')}</p>
  return (
    <p className="px-1 text-soft">
      <span aria-hidden="true" className="my-3 block w-3 border-t border-current" />
      <span className="sr-only">{t('matrix.noProof')}</span>
    </p>
  )
}
