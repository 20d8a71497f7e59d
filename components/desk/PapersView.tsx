import type { PersonAssessment } from '@/cases/dossier/assess-dossier'
import { isFirst } from '@/cases/dossier/file-of'
import type { Dossier, Person } from '@/cases/dossier/format'
import { knownOf } from '@/cases/dossier/known-facts'
import { remedyPapersOf } from '@/cases/dossier/remedy-papers'
import { FileStands } from '@/components/desk/FileStands'
import { PaperFields } from '@/components/desk/matrix/PaperFields'
import type { MatrixEdit } from '@/components/desk/matrix/view'
import { needWords } from '@/components/desk/need-words'
import { useProcedureChoice } from '@/components/desk/ProcedureChoice'
import { filesIn, requestedPapers } from '@/components/desk/plan'
import { RemedyPapers } from '@/components/desk/RemedyPapers'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { conditionTitle, shortName } from '@/components/desk/rules/loaded-rules'
import { paperName } from '@/components/finding/case/paper-name'
import { Aside } from '@/components/ui/Aside'
import { Button } from '@/components/ui/Button'
import { Details } from '@/components/ui/Details'
import { Labelled } from '@/components/ui/Labelled'
import { dayInWords } from '@/content/say/days'
import { labelled, series, withAside } from '@/content/say/joins'

export interface PapersViewProps {
  readonly dossier: Dossier
  readonly person: Person
  /** Of this person. */
  readonly assessments: readonly PersonAssessment[]
  readonly edit: MatrixEdit
  readonly onRequest: () => void
}

/** The checklist of papers: each once, with every procedure and condition that it serves, as on the planned day of filing. */
export function PapersView({ dossier, person, assessments, edit, onRequest }: PapersViewProps) {
  const { t, phrases, rules, today, words } = useDesk()
  const { chosen, choice } = useProcedureChoice(dossier, assessments)
  const on = dossier.plannedFiling ?? today
  const papers = requestedPapers(dossier, person, chosen, rules, today)
  const files = filesIn(dossier, person, chosen, rules, today)
  const stood = files.filter((file) => !isFirst(file))
  return (
    <div className="space-y-5">
      {choice}
      <div className="flex flex-wrap items-center gap-4">
        <p>{t('desk.papers.on', { date: dayInWords(on, phrases) })}</p>
        <Button look="secondary" onClick={onRequest}>
          {t('desk.papers.request')}
        </Button>
      </div>
      {stood.map((file) => (
        <p key={file.procedure}>
          <Labelled t={t} bold name={shortName(rules, file.procedure)}>
            <FileStands file={file} />
          </Labelled>
          {file.lodging === 'anew' && <span className="block">{t('desk.file.anewBelow')}</span>}
        </p>
      ))}
      <RemedyPapers papers={remedyPapersOf(files, knownOf(dossier, person.id, today).facts)} />
      {papers.length === 0 && (
        <p>{t(chosen.length === 0 ? 'desk.papers.none' : 'desk.file.nothingToLodge')}</p>
      )}
      <ul className="grid gap-4 md:grid-cols-2">
        {papers.map((one) => {
          const { paper, state, item, serves } = one
          return (
            <li key={paper} className="keep-together space-y-2 rounded-lg border border-line bg-card p-4">
              <h2 className="font-semibold">{paperName(rules.opened, paper)}</h2>
              <p className="text-sm">
                {state === 'expired' && item?.validUntil ? (
                  <Aside t={t} text={<strong>{words.evidence[state]}</strong>}>
                    {dayInWords(item.validUntil, phrases)}
                  </Aside>
                ) : (
                  <strong>{words.evidence[state]}</strong>
                )}
              </p>
              {needWords(one, papers, t, rules, phrases).map((words) => (
                <p key={words} className="text-sm">
                  {words}
                </p>
              ))}
              <Details label={t('desk.papers.serves', { count: serves.length })}>
                <ul className="text-sm">
                  {serves.map(({ procedure, need, conditions }) => (
                    <li key={procedure}>
                      {labelled(
                        withAside(
                          shortName(rules, procedure),
                          t(`result.need.${need === 'one-of' ? 'oneOf' : need}`),
                          phrases,
                        ),
                        series(
                          conditions.map((one) => conditionTitle(rules, procedure, one)),
                          phrases,
                        ),
                        phrases,
                      )}
                    </li>
                  ))}
                </ul>
              </Details>
              <div className="print:hidden">
                <PaperFields item={item} onChange={(next) => edit.evidence(paper, next)} />
              </div>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
