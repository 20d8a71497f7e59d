import type { PersonAssessment } from '@/cases/dossier/assess-dossier'
import { filesOf, isFirst } from '@/cases/dossier/file-of'
import type { Dossier, Person } from '@/cases/dossier/format'
import { CaseAnswers } from '@/components/desk/CaseAnswers'
import { CaseCourse } from '@/components/desk/CaseCourse'
import { CaseFindings } from '@/components/desk/CaseFindings'
import { DeadlineTable } from '@/components/desk/DeadlineTable'
import { FileStands } from '@/components/desk/FileStands'
import { needWords } from '@/components/desk/need-words'
import { requestedPapers } from '@/components/desk/plan'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { openedOf, shortName } from '@/components/desk/rules/loaded-rules'
import { paperName } from '@/components/finding/case/paper-name'
import { personLabel } from '@/components/finding/case/person-label'
import { SourceLines } from '@/components/finding/law/SourceLines'
import { daysOfSheet } from '@/components/finding/sheet/days-of-sheet'
import { PaperTitle } from '@/components/finding/sheet/PaperTitle'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'
import type { SheetText } from '@/content/language'
import { dayInWords } from '@/content/say/days'
import { procedureName, verdictWord } from '@/content/say/findings'
import { labelled, list } from '@/content/say/joins'

export interface CaseFileProps {
  readonly dossier: Dossier
  readonly assessments: readonly PersonAssessment[]
  readonly sheet: SheetText
  readonly sensitive: boolean
  /** In the order in which a lawyer reads it who is asked about a decision: the decision first, and findings last. */
  readonly forLawyer?: boolean
}

/**
 * The whole case on paper: verdicts and dates, then for everyone findings with what was set by hand, papers, answers; sources
 * last. For a lawyer the decisions, the dates with their articles, and where the files stand come first.
 */
export function CaseFile({ dossier, assessments, sheet, sensitive, forLawyer = false }: CaseFileProps) {
  const { t, phrases, rules, today, law } = useDesk()
  const basis = [...new Set(assessments.flatMap((one) => one.rows.flatMap((row) => row.finding.basis)))]
  return (
    <article className="space-y-6 print:space-y-3">
      <header>
        <PaperTitle>{dossier.label || t('desk.list.unnamed')}</PaperTitle>
        <p>{t('summary.made', daysOfSheet({ today, law }, phrases))}</p>
        <p className="font-semibold">{t('summary.notice')}</p>
        {dossier.plannedFiling && (
          <p>
            {labelled(t('desk.fields.plannedFiling'), dayInWords(dossier.plannedFiling, phrases), phrases)}
          </p>
        )}
      </header>
      {forLawyer && <CaseCourse dossier={dossier} />}
      {forLawyer && <DeadlineTable dossier={dossier} basis />}
      {assessments.length > 0 && <Verdicts {...{ dossier, assessments, sheet }} />}
      {!forLawyer && <DeadlineTable dossier={dossier} />}
      {dossier.notes !== '' && <p className="whitespace-pre-line">{dossier.notes}</p>}
      {dossier.persons.map((person) => (
        <PersonPart
          key={person.id}
          assessments={assessments.filter((one) => one.person === person.id)}
          {...{ dossier, person, sheet, sensitive, forLawyer }}
        />
      ))}
      {basis.length > 0 && (
        <section>
          <h2 className="text-lg font-bold">{t('result.sourcesTitle')}</h2>
          <SourceLines ids={basis} t={t} phrases={phrases} names={rules.sentences.names} />
        </section>
      )}
    </article>
  )
}

function Verdicts({ dossier, assessments, sheet }: Omit<CaseFileProps, 'sensitive'>) {
  const { t, phrases, rules, today } = useDesk()
  const alone = dossier.persons.length === 1
  return (
    <section>
      <h2 className="text-lg font-bold">{sheet.where}</h2>
      <ul>
        {assessments.map(({ person, procedure, verdict }) => {
          const opened = openedOf(rules, procedure)
          const whose = dossier.persons.find(({ id }) => id === person)
          const [file] = filesOf(dossier, person, [opened], today)
          return (
            <li key={`${person} ${procedure}`}>
              <Labelled t={t} bold name={procedureName(opened, phrases)}>
                <Series
                  t={t}
                  join="row"
                  parts={[
                    file && !isFirst(file) ? (
                      <FileStands key="file" file={file} />
                    ) : (
                      verdictWord(opened, verdict, rules.sentences).name
                    ),
                    !alone && whose && personLabel(dossier, whose, t),
                  ]}
                />
              </Labelled>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function PersonPart(props: CaseFileProps & { person: Person }) {
  const { person, dossier, assessments, sheet, sensitive, forLawyer } = props
  const { t, phrases, rules, today, words } = useDesk()
  const papers = requestedPapers(dossier, person, assessments, rules, today)
  const findings = assessments.map((assessed) => (
    <CaseFindings key={assessed.procedure} {...{ assessed, person, sheet, sensitive }} />
  ))
  const answers = <CaseAnswers {...{ dossier, person, sheet, sensitive }} />
  return (
    <section className="space-y-4 print:space-y-2">
      <h2 className="border-b-2 border-line text-lg font-bold">{personLabel(dossier, person, t)}</h2>
      {forLawyer ? answers : findings}
      {papers.length > 0 && (
        <>
          <h3 className="font-semibold">{t('desk.views.papers')}</h3>
          <ul className="text-sm">
            {papers.map((one) => (
              <li key={one.paper}>
                <Labelled t={t} name={paperName(rules.opened, one.paper)}>
                  <Series
                    t={t}
                    join="row"
                    parts={[
                      <strong key="state">{words.evidence[one.state]}</strong>,
                      ...needWords(one, papers, t, rules, phrases),
                      one.item?.kind && words.kinds[one.item.kind],
                      one.item?.date && dayInWords(one.item.date, phrases),
                      one.item?.note,
                      list(
                        one.serves.map(({ procedure }) => shortName(rules, procedure)),
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
      {forLawyer ? findings : answers}
    </section>
  )
}
