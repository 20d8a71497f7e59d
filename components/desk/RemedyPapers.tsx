import type { RemedyPaper } from '@/cases/dossier/remedy-papers'
import { useDesk } from '@/components/desk/rules/DeskProvider'

/** What to bring to a lawyer for a remedy that is still open. */
export function RemedyPapers({ papers }: { papers: readonly RemedyPaper[] }) {
  const { t } = useDesk()
  if (papers.length === 0) return null
  return (
    <>
      <p className="font-semibold">{t('desk.remedy.title')}</p>
      <ul className="list-disc space-y-1 ps-5">
        {papers.map((paper) => (
          <li key={paper}>{t(`desk.remedy.papers.${paper}`)}</li>
        ))}
      </ul>
    </>
  )
}
