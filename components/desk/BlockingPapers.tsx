import { type FileOf, isFirst, isToPrepare } from '@/cases/dossier/file-of'
import type { RemedyPaper } from '@/cases/dossier/remedy-papers'
import { anyOf } from '@/components/desk/need-words'
import { RemedyPapers } from '@/components/desk/RemedyPapers'
import { useDesk } from '@/components/desk/rules/DeskProvider'

interface BlockingPapersProps {
  readonly files: readonly FileOf[]
  /** The papers without which nothing can be lodged. */
  readonly papers: readonly (readonly string[])[]
  readonly forRemedy: readonly RemedyPaper[]
}

/** The papers that come next where the files stand: for a remedy, or for an application that is yet to be lodged. */
export function BlockingPapers({ files, papers, forRemedy }: BlockingPapersProps) {
  const { t, rules, phrases } = useDesk()
  const toPrepare = files.filter(isToPrepare)
  const anew = toPrepare.length > 0 && !toPrepare.some(isFirst)
  return (
    <>
      <RemedyPapers papers={forRemedy} />
      {toPrepare.length === 0 && forRemedy.length === 0 && <p>{t('desk.file.nothingToLodge')}</p>}
      {anew && papers.length > 0 && <p className="font-semibold">{t('desk.file.anew')}</p>}
      {toPrepare.length > 0 && papers.length === 0 && <p>{t('desk.overview.noBlocking')}</p>}
      {papers.length > 0 && (
        <ul className="list-disc space-y-1 ps-5">
          {papers.map((names) => (
            <li key={names.join(' ')}>{anyOf(names, rules, phrases)}</li>
          ))}
        </ul>
      )}
    </>
  )
}
