import { dossierFile, dossiersFile } from '@/cases/exchange/files'
import type { DeskState } from '@/components/desk/repository/desk-state'
import { isTabProblem } from '@/components/desk/repository/entries'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { download, fileNames } from '@/components/finding/case/download'
import { Button } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'
import { problemLine } from '@/content/say/problem'

/** Says what could not be saved or read, and offers it as a file, so that nothing is lost. */
export function Trouble({ desk }: { desk: DeskState }) {
  const { repository, t, phrases, words } = useDesk()
  const { problem, entries, damaged, leftOut } = desk
  const unsaved = [...entries.values()]
    .filter(({ trouble }) => trouble !== undefined || problem === 'blocked' || isTabProblem(problem))
    .map((entry) => entry.dossier)
  const [one, ...more] = unsaved
  return (
    <div className="space-y-4 pb-4 empty:hidden print:hidden">
      {problem && problem !== 'wrong-passphrase' && (
        <div role="alert">
          <Callout tone="stop">
            <p className="font-semibold">{words.problems[problem]}</p>
            {one && <p>{t('desk.trouble.unsaved', { count: unsaved.length })}</p>}
            <div className="flex flex-wrap gap-3">
              {one && (
                <Button
                  onClick={() =>
                    download(
                      more.length === 0 ? dossierFile(one) : dossiersFile(unsaved),
                      more.length === 0 ? fileNames.case : fileNames.cases,
                      'json',
                    )
                  }
                >
                  {t('desk.trouble.export')}
                </Button>
              )}
              <Button look="secondary" onClick={() => void repository.retry()}>
                {t('common.retry')}
              </Button>
            </div>
          </Callout>
        </div>
      )}
      {leftOut.size > 0 && (
        <Callout tone="warn">
          <p className="font-semibold">{t('desk.leftOut.title', { count: leftOut.size })}</p>
          <p>{t('desk.leftOut.text')}</p>
          <ul className="space-y-2">
            {[...leftOut].map(([id, { raw, problems }]) => (
              <li key={id} className="space-y-1">
                <p>{entries.get(id)?.dossier.label}</p>
                <ul className="list-disc ps-5 text-sm">
                  {problems.map((one) => (
                    <li key={`${one.path} ${one.problem}`}>
                      {problemLine(one, words.importProblems, phrases)}
                    </li>
                  ))}
                </ul>
                <Button
                  look="secondary"
                  onClick={() => download(JSON.stringify(raw, null, 2), fileNames.case, 'json')}
                >
                  {t('desk.leftOut.export')}
                </Button>
              </li>
            ))}
          </ul>
        </Callout>
      )}
      {damaged.length > 0 && (
        <Callout tone="warn">
          <p className="font-semibold">{t('desk.damaged.title', { count: damaged.length })}</p>
          <p>{t('desk.damaged.text')}</p>
          <ul className="space-y-2">
            {damaged.map(({ id, raw, errors }) => (
              <li key={id} className="flex flex-wrap items-center gap-3">
                <ul className="text-sm">
                  {errors.map((error) => (
                    <li key={`${error.path} ${error.problem}`}>
                      {problemLine(error, words.importProblems, phrases)}
                    </li>
                  ))}
                </ul>
                {raw !== undefined && (
                  <Button
                    look="secondary"
                    onClick={() => download(JSON.stringify(raw, null, 2), fileNames.case, 'json')}
                  >
                    {t('desk.damaged.export')}
                  </Button>
                )}
                <Button look="quiet" onClick={() => void repository.remove(id)}>
                  {t('desk.damaged.remove')}
                </Button>
              </li>
            ))}
          </ul>
        </Callout>
      )}
    </div>
  )
}
