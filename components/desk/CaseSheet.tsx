import { useState } from 'react'
import type { PersonAssessment } from '@/cases/dossier/assess-dossier'
import type { Dossier, Person } from '@/cases/dossier/format'
import { knownOf } from '@/cases/dossier/known-facts'
import { CaseFindings } from '@/components/desk/CaseFindings'
import { DeadlineTable } from '@/components/desk/DeadlineTable'
import { ProcedureChoice } from '@/components/desk/ProcedureChoice'
import { pursued, requestedPapers } from '@/components/desk/plan'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { shortName } from '@/components/desk/rules/loaded-rules'
import { SheetTitle } from '@/components/desk/SheetTitle'
import { paperName } from '@/components/finding/case/paper-name'
import { personLabel } from '@/components/finding/case/person-label'
import { SourceLines } from '@/components/finding/law/SourceLines'
import { Button } from '@/components/ui/Button'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'
import { dayInWords } from '@/content/say/days'
import { label, labelled, list } from '@/content/say/joins'
import { factName, valueInWords } from '@/content/say/values'
import { factIds } from '@/machines/facts/registry'

export interface CaseSheetProps {
  readonly dossier: Dossier
  readonly assessments: readonly PersonAssessment[]
}

/** The whole case on paper: answers, findings with what was set by hand beside them, papers, dates, sources. */
export function CaseSheet({ dossier, assessments }: CaseSheetProps) {
  const { t, phrases, rules, today, law } = useDesk()
  const [chosen, setChosen] = useState(() => pursued(dossier, assessments))
  const shown = assessments.filter((one) => chosen.includes(one.procedure))
  const basis = [...new Set(shown.flatMap((one) => one.rows.flatMap((row) => row.finding.basis)))]
  return (
    <div className="space-y-6 print:space-y-3">
      <ProcedureChoice chosen={chosen} onChange={setChosen} />
      <Button onClick={() => window.print()}>{t('desk.print')}</Button>
      <article className="space-y-6 print:space-y-3">
        <header>
          <SheetTitle>{dossier.label || t('desk.list.unnamed')}</SheetTitle>
          <p>{t('result.asOf', { date: dayInWords(today, phrases), law: dayInWords(law, phrases) })}</p>
          {dossier.plannedFiling && (
            <p>
              {labelled(t('desk.fields.plannedFiling'), dayInWords(dossier.plannedFiling, phrases), phrases)}
            </p>
          )}
        </header>
        {dossier.notes !== '' && <p className="whitespace-pre-line">{dossier.notes}</p>}
        <DeadlineTable dossier={dossier} />
        {dossier.persons.map((person) => (
          <PersonPart
            key={person.id}
            person={person}
            dossier={dossier}
            assessments={shown.filter((one) => one.person === person.id)}
          />
        ))}
        {basis.length > 0 && (
          <section>
            <h2 className="text-lg font-bold">{t('result.sourcesTitle')}</h2>
            <SourceLines ids={basis} t={t} phrases={phrases} names={rules.sentences.names} />
          </section>
        )}
      </article>
    </div>
  )
}

function PersonPart({ person, dossier, assessments }: CaseSheetProps & { person: Person }) {
  const { t, phrases, rules, today, words } = useDesk()
  const { facts, fromEvents } = knownOf(dossier, person.id, today)
  const papers = requestedPapers(
    person,
    assessments,
    assessments.map((one) => one.procedure),
    rules,
    dossier.plannedFiling ?? today,
  )
  return (
    <section className="space-y-4 print:space-y-2">
      <h2 className="border-b-2 border-line text-lg font-bold">{personLabel(dossier, person, t)}</h2>
      {Object.keys(facts).length > 0 && <h3 className="font-semibold">{t('desk.dossier.answers')}</h3>}
      <dl className="grid gap-x-6 text-sm sm:grid-cols-2 print:grid-cols-2">
        {factIds.map((id) => {
          const value = facts[id]
          return value === undefined ? null : (
            <div key={id} className="keep-together">
              <dt className="inline">{label(factName(id, rules.sentences), phrases)} </dt>
              <dd className="inline font-semibold">{valueInWords(id, value, rules.sentences, phrases)}</dd>
              {fromEvents.has(id) && <dd className="inline text-soft"> {t('common.fromStepsAside')}</dd>}
            </div>
          )
        })}
      </dl>
      {assessments.map((assessed) => (
        <CaseFindings key={assessed.procedure} assessed={assessed} person={person} />
      ))}
      {papers.length > 0 && (
        <>
          <h3 className="font-semibold">{t('desk.views.papers')}</h3>
          <ul className="text-sm">
            {papers.map(({ paper, state, item, serves }) => (
              <li key={paper}>
                <Labelled t={t} name={paperName(rules.opened, paper)}>
                  <Series
                    t={t}
                    join="row"
                    parts={[
                      <strong key="state">{words.evidence[state]}</strong>,
                      item?.kind && words.kinds[item.kind],
                      item?.date && dayInWords(item.date, phrases),
                      item?.note,
                      list(
                        serves.map((one) => shortName(rules, one.procedure)),
                        phrases,
                      ),
                    ]}
                  />
                </Labelled>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
