'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { assessCase, withOverride } from '@/cases/dossier/assess-case'
import type { Case, Person } from '@/cases/dossier/format'
import { personOf, withFact, withPerson } from '@/cases/dossier/household'
import { knownOf } from '@/cases/dossier/known-facts'
import { CaseDetails } from '@/components/desk/CaseDetails'
import { CaseHead } from '@/components/desk/CaseHead'
import { CaseStrip } from '@/components/desk/CaseStrip'
import { ChangedPanel } from '@/components/desk/ChangedPanel'
import { DatesView } from '@/components/desk/DatesView'
import { Dossier } from '@/components/desk/Dossier'
import type { DeskState, Entry } from '@/components/desk/desk-state'
import type { Keeper } from '@/components/desk/keeper'
import { type DeskKit, openedOf } from '@/components/desk/kit'
import { changesSince, stamped } from '@/components/desk/last-seen'
import { PapersView } from '@/components/desk/PapersView'
import { PlanView } from '@/components/desk/PlanView'
import { ReadyPanel } from '@/components/desk/ReadyPanel'
import { RequestList } from '@/components/desk/RequestList'
import type { View } from '@/components/desk/views'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Matrix } from '@/components/matrix/Matrix'
import { Overview } from '@/components/matrix/Overview'
import type { MatrixEdit } from '@/components/matrix/view'
import { TimelinePage } from '@/components/timeline/TimelinePage'
import type { ISODate } from '@/content/law/types'
import type { ProcedureId } from '@/machines/engine/procedure'
import { walk } from '@/machines/engine/trail'
import { eventsOf } from '@/machines/lifecycle/events/registry'

export interface CaseViewProps {
  readonly entry: Entry
  readonly desk: DeskState
  readonly keeper: Keeper
  readonly kit: DeskKit
  readonly today: ISODate
  readonly law: ISODate
  readonly onClose: () => void
}

/** One case. Everything on it is worked out from the case at every change. */
export function CaseView({ entry, desk, keeper, kit, today, law, onClose }: CaseViewProps) {
  const { t } = useChrome()
  const file = entry.case
  const [view, setView] = useState<View>('overview')
  const [personId, setPersonId] = useState(file.persons[0].id)
  const [procedure, setProcedure] = useState<ProcedureId>(kit.opened[0]?.procedure.id ?? 'return')
  const [changes, setChanges] = useState(() => changesSince(file, kit, today))
  const title = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading takes focus whenever the view changes
  useEffect(() => title.current?.focus(), [view])

  const person = file.persons.find((p) => p.id === personId) ?? file.persons[0]
  const { facts, fromEvents } = useMemo(() => knownOf(file, person.id, today), [file, person.id, today])
  const all = useMemo(() => assessCase(file, kit.opened, { on: today }, walk), [file, kit, today])
  const own = all.filter((one) => one.person === person.id)
  const opened = openedOf(kit, procedure)
  const assessed = own.find((one) => one.procedure === procedure)

  function change(how: (file: Case) => Case) {
    // Two changes may come before the page is drawn again: each starts from what is there now.
    const now = keeper.look().entries.get(file.id)?.case ?? file
    keeper.put(stamped(how(now), kit, { today, law }))
  }
  const changePerson = (how: (person: Person) => Person) => change((now) => withPerson(now, person.id, how))
  const edit: MatrixEdit = {
    fact: (fact, value) => change((now) => withFact(now, person.id, fact, value)),
    override: (condition, set) =>
      changePerson((p) => withOverride(p, { procedure, condition }, set && { ...set, on: today })),
    evidence: (paper, item) => changePerson((p) => withEvidence(p, paper, item)),
    note: (condition, text) => changePerson((p) => withNote(p, procedure, condition, text)),
  }
  const openMatrix = (which: ProcedureId) => {
    setProcedure(which)
    setView('matrix')
  }

  if (view === 'timeline') {
    return (
      <div data-open-case={file.id} data-busy={desk.busy}>
        <CaseStrip entry={entry} desk={desk} person={person} onLock={() => void keeper.lock()} />
        <TimelinePage
          opened={opened}
          facts={facts}
          events={eventsOf(procedure, person.events)}
          today={today}
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

  const shared = { file, kit, today }
  return (
    <div className="space-y-6" data-open-case={file.id} data-busy={desk.busy}>
      <CaseHead
        entry={entry}
        desk={desk}
        view={view}
        titleRef={title}
        person={person}
        procedure={view === 'matrix' ? procedure : null}
        kit={kit}
        onView={setView}
        onPerson={setPersonId}
        onProcedure={setProcedure}
        onLock={() => void keeper.lock()}
        onClose={onClose}
      />
      {changes.length > 0 && (
        <ChangedPanel
          file={file}
          changes={changes}
          kit={kit}
          onSeen={() => {
            change((now) => now)
            setChanges([])
          }}
        />
      )}
      {view === 'overview' && <Overview kit={kit} assessments={own} onOpen={openMatrix} />}
      {view === 'matrix' && assessed && (
        <>
          <ReadyPanel file={file} person={person} opened={opened} kit={kit} today={today} />
          <Matrix
            key={`${person.id} ${procedure}`}
            view={{
              kit,
              opened,
              person: personOf(file, person.id),
              facts,
              fromEvents,
              assessed,
              today,
              edit,
            }}
          />
        </>
      )}
      {view === 'plan' && <PlanView {...shared} assessments={all} />}
      {view === 'papers' && (
        <PapersView
          {...shared}
          person={person}
          assessments={own}
          edit={edit}
          onRequest={() => setView('request')}
        />
      )}
      {view === 'request' && <RequestList {...shared} person={person} assessments={own} />}
      {view === 'dates' && (
        <DatesView
          {...shared}
          person={person}
          onTimeline={(which) => {
            setProcedure(which)
            setView('timeline')
          }}
        />
      )}
      {view === 'details' && <CaseDetails {...shared} keeper={keeper} change={change} onClose={onClose} />}
      {view === 'dossier' && <Dossier {...shared} law={law} assessments={all} />}
      <p className="text-sm font-semibold">{t('common.notice')}</p>
    </div>
  )
}

function withEvidence(person: Person, paper: string, item: Person['evidence'][string] | undefined): Person {
  const { [paper]: _, ...others } = person.evidence
  return { ...person, evidence: item === undefined ? others : { ...others, [paper]: item } }
}

function withNote(person: Person, procedure: ProcedureId, condition: string, text: string): Person {
  const { [condition]: _, ...others } = person.notes[procedure] ?? {}
  return {
    ...person,
    notes: { ...person.notes, [procedure]: text === '' ? others : { ...others, [condition]: text } },
  }
}
