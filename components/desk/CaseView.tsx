import { useEffect, useMemo, useRef, useState } from 'react'
import { assessDossier, withOverride } from '@/cases/dossier/assess-dossier'
import { datesOfOne } from '@/cases/dossier/dates'
import type { Dossier, Person } from '@/cases/dossier/format'
import { withFact, withField, withPerson } from '@/cases/dossier/household'
import { knownOf } from '@/cases/dossier/known-facts'
import { CaseDetails } from '@/components/desk/CaseDetails'
import { CaseHead, CaseStrip } from '@/components/desk/CaseHead'
import { CaseLetters } from '@/components/desk/CaseLetters'
import { CaseOverview } from '@/components/desk/CaseOverview'
import { CaseSheet } from '@/components/desk/CaseSheet'
import { ChangedPanel } from '@/components/desk/ChangedPanel'
import { DatesView } from '@/components/desk/DatesView'
import { changesSince, withLastSeen } from '@/components/desk/last-seen'
import { Matrix } from '@/components/desk/matrix/Matrix'
import type { MatrixEdit } from '@/components/desk/matrix/view'
import { PapersView } from '@/components/desk/PapersView'
import { PlanView } from '@/components/desk/PlanView'
import { procedureIdsOf } from '@/components/desk/plan'
import { ReadyPanel } from '@/components/desk/ReadyPanel'
import { RequestList } from '@/components/desk/RequestList'
import type { DeskState } from '@/components/desk/repository/desk-state'
import type { Entry } from '@/components/desk/repository/types'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { openedOf } from '@/components/desk/rules/loaded-rules'
import type { View } from '@/components/desk/views'
import { useLetterDrafts } from '@/components/finding/letter/drafts'
import { TimelinePage } from '@/components/finding/timeline/TimelinePage'
import type { ProcedureId } from '@/machines/engine/procedure'
import { type EventType, eventsOf } from '@/machines/lifecycle/events/registry'

/** One case. Everything on it is worked out from the case at every change. */
export function CaseView({ entry, desk, onClose }: { entry: Entry; desk: DeskState; onClose: () => void }) {
  const { t, rules, repository, today, law } = useDesk()
  const { dossier } = entry
  const [view, setView] = useState<View>('overview')
  /** The step that the timeline notes first. */
  const [noting, setNoting] = useState<EventType | null>(null)
  const [personId, setPersonId] = useState(dossier.persons[0].id)
  const [changes, setChanges] = useState(() => changesSince(dossier, rules, { today, law }))
  const drafts = useLetterDrafts()
  const title = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading takes focus whenever the view changes
  useEffect(() => title.current?.focus(), [view])

  const person = dossier.persons.find((p) => p.id === personId) ?? dossier.persons[0]
  const { facts, fromEvents } = useMemo(() => knownOf(dossier, person.id, today), [dossier, person.id, today])
  const all = useMemo(() => assessDossier(dossier, rules.opened, { on: today }), [dossier, rules, today])
  const own = all.filter((one) => one.person === person.id)
  const [looked, setProcedure] = useState<ProcedureId | null>(null)
  // Until another one is asked for, the procedure on screen is the case's own.
  const procedure = looked ?? procedureIdsOf(dossier, own)[0] ?? rules.opened[0]?.procedure.id ?? 'return'
  const opened = openedOf(rules, procedure)
  const assessed = own.find((one) => one.procedure === procedure)

  function change(how: (dossier: Dossier) => Dossier) {
    // Two changes may come before the page is drawn again: each starts from what is there now.
    const now = repository.look().entries.get(dossier.id)?.dossier ?? dossier
    repository.put(withLastSeen(how(now), rules, { today, law }))
  }
  const changePerson = (how: (person: Person) => Person) => change((now) => withPerson(now, person.id, how))
  const edit: MatrixEdit = {
    fact: (fact, value) => change((now) => withFact(now, person.id, fact, value)),
    override: (condition, set) =>
      changePerson((p) => withOverride(p, { procedure, condition }, set && { ...set, on: today })),
    evidence: (paper, item) => changePerson((p) => ({ ...p, evidence: withField(p.evidence, paper, item) })),
    note: (condition, text) =>
      changePerson((p) => {
        const own = withField(p.notes[procedure] ?? {}, condition, text === '' ? undefined : text)
        return { ...p, notes: { ...p.notes, [procedure]: own } }
      }),
  }
  const openMatrix = (which: ProcedureId) => {
    setProcedure(which)
    setView('matrix')
  }

  if (view === 'timeline') {
    return (
      <div data-open-case={dossier.id} data-busy={desk.busy}>
        <CaseStrip entry={entry} desk={desk} person={person} />
        <TimelinePage
          opened={opened}
          facts={facts}
          events={eventsOf(procedure, person.events)}
          today={today}
          dates={datesOfOne(opening(dossier, procedure), person, rules.opened, today)}
          noting={noting}
          onSummary={() => setView('dossier')}
          onEvents={(events) =>
            changePerson((p) => ({
              ...p,
              events: [
                ...p.events.filter((e) => e.procedure !== procedure),
                ...events.map((e) => ({ ...e, procedure })),
              ],
            }))
          }
          onCheck={() => setView('matrix')}
          onBack={() => setView('dates')}
        />
      </div>
    )
  }

  return (
    <div className="space-y-6" data-open-case={dossier.id} data-busy={desk.busy}>
      <CaseHead
        entry={entry}
        desk={desk}
        view={view}
        titleRef={title}
        person={person}
        procedure={view === 'matrix' ? procedure : null}
        onView={setView}
        onPerson={setPersonId}
        onProcedure={setProcedure}
        onClose={onClose}
      />
      {changes.length > 0 && (
        <ChangedPanel
          dossier={dossier}
          changes={changes}
          onSeen={() => {
            change((now) => now)
            setChanges([])
          }}
        />
      )}
      {view === 'overview' && (
        <CaseOverview
          dossier={dossier}
          person={person}
          assessments={own}
          onProcedure={openMatrix}
          onView={setView}
        />
      )}
      {view === 'matrix' && assessed && (
        <>
          <ReadyPanel dossier={dossier} person={person} opened={opened} />
          <Matrix
            key={`${person.id} ${procedure}`}
            view={{ opened, person, facts, fromEvents, assessed, edit }}
          />
        </>
      )}
      {view === 'plan' && <PlanView dossier={dossier} assessments={all} />}
      {view === 'papers' && (
        <PapersView
          dossier={dossier}
          person={person}
          assessments={own}
          edit={edit}
          onRequest={() => setView('request')}
        />
      )}
      {view === 'letters' && (
        <CaseLetters
          key={person.id}
          dossier={dossier}
          person={person}
          facts={facts}
          assessments={own}
          procedures={procedureIdsOf(dossier, own)}
          drafts={drafts(person.id)}
          onMade={(letter) =>
            changePerson((p) => ({ ...p, letters: [...(p.letters ?? []), { letter, on: today }] }))
          }
          onSent={({ procedure: which, event }) => {
            setNoting(event)
            setProcedure(which)
            setView('timeline')
          }}
        />
      )}
      {view === 'request' && <RequestList dossier={dossier} person={person} assessments={own} />}
      {view === 'dates' && (
        <DatesView
          dossier={dossier}
          person={person}
          onFact={(whose, fact, value) => change((now) => withFact(now, whose, fact, value))}
          onTimeline={(which) => {
            setNoting(null)
            setProcedure(which)
            setView('timeline')
          }}
        />
      )}
      {view === 'details' && <CaseDetails dossier={dossier} change={change} onClose={onClose} />}
      {view === 'dossier' && <CaseSheet dossier={dossier} assessments={all} />}
      {view !== 'dossier' && <p className="text-sm font-semibold">{t('common.notice')}</p>}
    </div>
  )
}

/** The case while the file of a procedure is looked at. */
const opening = (dossier: Dossier, procedure: ProcedureId): Dossier => ({
  ...dossier,
  procedures: [...(dossier.procedures ?? []), procedure],
})
