import type { PersonAssessment } from '@/cases/dossier/assess-dossier'
import { type RequestedPaper, requestsOf } from '@/cases/dossier/evidence'
import type { Dossier, Person } from '@/cases/dossier/format'
import { knownOf } from '@/cases/dossier/known-facts'
import { remedyPapersOf } from '@/cases/dossier/remedy-papers'
import { useProcedureChoice } from '@/components/desk/ProcedureChoice'
import { filesIn, requestedPapers } from '@/components/desk/plan'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { TickItem } from '@/components/desk/TickItem'
import { paperName } from '@/components/finding/case/paper-name'
import { personLabel } from '@/components/finding/case/person-label'
import { PaperTitle } from '@/components/finding/sheet/PaperTitle'
import { Button } from '@/components/ui/Button'
import { dayInWords } from '@/content/say/days'
import { row } from '@/content/say/joins'

export interface RequestListProps {
  readonly dossier: Dossier
  readonly person: Person
  /** Of this person. */
  readonly assessments: readonly PersonAssessment[]
}

/**
 * A sheet for the client: which papers to bring. It names no procedure, so that it says little to someone who finds it, and
 * leaves out the notes on papers, which are the caseworker's own.
 */
export function RequestList({ dossier, person, assessments }: RequestListProps) {
  const { t, phrases, rules, today } = useDesk()
  const { chosen, choice } = useProcedureChoice(dossier, assessments)
  const files = filesIn(dossier, person, chosen, rules, today)
  const forRemedy = remedyPapersOf(files, knownOf(dossier, person.id, today).facts)
  const requests = requestsOf(requestedPapers(dossier, person, chosen, rules, today))
  return (
    <div className="space-y-6">
      {choice}
      <Button onClick={() => window.print()}>{t('desk.print')}</Button>
      <article className="max-w-3xl space-y-4">
        <PaperTitle>{t('desk.request.title')}</PaperTitle>
        <p>{row([personLabel(dossier, person, t), dayInWords(today, phrases)], phrases)}</p>
        <p>{t('desk.request.lead')}</p>
        {dossier.plannedFiling && (
          <p>{t('desk.request.before', { date: dayInWords(dossier.plannedFiling, phrases) })}</p>
        )}
        <ul className="space-y-3">
          {forRemedy.map((paper) => (
            <TickItem key={paper}>{t(`desk.remedy.papers.${paper}`)}</TickItem>
          ))}
          {requests.map((any) => {
            const [only, ...others] = any
            return (
              <TickItem key={any.map(({ paper }) => paper).join()}>
                {only && others.length === 0 ? (
                  <Wanted paper={only} />
                ) : (
                  <>
                    {t('desk.request.oneOf')}
                    <ul className="list-disc ps-5">
                      {any.map((one) => (
                        <li key={one.paper}>
                          <Wanted paper={one} />
                        </li>
                      ))}
                    </ul>
                  </>
                )}
              </TickItem>
            )
          })}
        </ul>
        {requests.length + forRemedy.length === 0 && <p>{t('desk.request.none')}</p>}
        <p>{t('desk.request.copies')}</p>
      </article>
    </div>
  )
}

function Wanted({ paper: { paper, state } }: { readonly paper: RequestedPaper }) {
  const { t, rules } = useDesk()
  return (
    <>
      {paperName(rules.opened, paper)}
      {state === 'expired' && <span className="block text-sm">{t('desk.request.expired')}</span>}
    </>
  )
}
