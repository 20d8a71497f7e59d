import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { assessDossier } from '@/cases/dossier/assess-dossier'
import type { Dossier } from '@/cases/dossier/format'
import { addPerson, dossierOfOne, factsOf, withFact, withPerson } from '@/cases/dossier/household'
import { setTold } from '@/cases/storage/leaving-told'
import { setShared } from '@/cases/storage/shared-device'
import { emptySession } from '@/components/check/session/session'
import { hasSession, saveSession } from '@/components/check/session/storage'
import { AnswersInTab } from '@/components/desk/AnswersInTab'
import { causeOf, changesSince, withLastSeen } from '@/components/desk/last-seen'
import { lawChanges } from '@/components/desk/law-changed'
import { planOf, pursued } from '@/components/desk/plan'
import { ReadyPanel } from '@/components/desk/ReadyPanel'
import { withAnswersOf } from '@/components/desk/repository/questionnaire'
import { readTab, writeTab } from '@/components/desk/repository/tab'
import { openedOf } from '@/components/desk/rules/loaded-rules'
import { WrittenField } from '@/components/finding/case/WrittenField'
import type { Facts } from '@/machines/facts/registry'
import { renderOnDesk, rules, today } from '@/tests/components/desk/render-on-desk'

const law = '2026-11-20'
const uuid = '00000000-0000-4000-8000-000000000001'
const dossier = {
  ...dossierOfOne({ whereabouts: 'belgium', sendingMethod: 'municipality', filesTogether: 'alone' }),
  id: uuid,
}
afterEach(() => sessionStorage.clear())

describe('what the tab keeps', () => {
  beforeEach(() => setTold(false))
  it('comes back as it was; what cannot be read is left out', () => {
    expect(writeTab({ cases: [dossier], sent: { case: uuid, person: 'person-1' } })).toBeNull()
    expect(readTab()).toMatchObject({ cases: [dossier], sent: { case: uuid, person: 'person-1' } })
    sessionStorage.setItem(
      'residence-routes-desk',
      JSON.stringify({ cases: [{ schemaVersion: 99 }], sent: 3 }),
    )
    expect(readTab()).toMatchObject({ cases: [], sent: null, damaged: [{ raw: { schemaVersion: 99 } }] })
    sessionStorage.setItem('residence-routes-desk', '{')
    expect(readTab()).toEqual({ cases: [], sent: null, damaged: [], leftOut: new Map() })
  })
  it('is nothing on a shared device, where what was kept goes', () => {
    writeTab({ cases: [dossier], sent: null })
    setShared(true)
    expect(writeTab({ cases: [dossier], sent: { case: uuid, person: 'person-1' } })).toBeNull()
    expect(Object.keys(sessionStorage)).toEqual(['shared-device'])
    setShared(false)
  })
  it('is nothing once there is nothing to keep', () => {
    writeTab({ cases: [dossier], sent: null })
    writeTab({ cases: [], sent: null })
    expect(sessionStorage.length).toBe(0)
  })
})

describe('the questionnaire and the desk', () => {
  it('exchange all answers: new ones, changed ones, and those taken back', () => {
    const { sendingMethod: _, ...rest } = factsOf(dossier)
    const back = withAnswersOf(dossier, 'person-1', {
      facts: { ...rest, whereabouts: 'transit-zone', identityPaper: 'none' },
      events: [],
    })
    expect(back.changed).toBe(3)
    expect(factsOf(back.dossier)).toEqual({
      whereabouts: 'transit-zone',
      identityPaper: 'none',
      filesTogether: 'alone',
    })
    expect(back.dossier.household).toEqual({ filesTogether: 'alone' })
  })
  it('make a case of one person out of the answers of a tab', async () => {
    saveSession({ ...emptySession, facts: factsOf(dossier) })
    const taken = vi.fn<(made: Dossier) => void>()
    const { user } = renderOnDesk(<AnswersInTab onTake={taken} />)
    await user.click(await screen.findByRole('button', { name: 'Move them into a new case' }))
    expect(taken.mock.calls.map(([made]) => factsOf(made))).toEqual([factsOf(dossier)])
    expect(hasSession()).toBe(false)
  })
})

describe('what changed since a case was last worked on', () => {
  it('is nothing under the same rules on the same day', () => {
    const now = { today, law }
    expect(changesSince(withLastSeen(dossier, rules, now), rules, now)).toEqual([])
    expect(changesSince(dossier, rules, now)).toEqual([])
    // Answers that were given since are no change of the rules.
    const answered = withFact(withLastSeen(dossier, rules, now), 'person-1', 'identityPaper', 'none')
    expect(changesSince(answered, rules, now)).toEqual([])
  })
  it('is nothing for a case of which nothing was known', () => {
    const empty = withLastSeen(dossierOfOne({}), rules, { today: '2026-11-01', law: '2026-10-01' })
    expect(
      changesSince(withFact(empty, 'person-1', 'whereabouts', 'belgium'), rules, { today, law }),
    ).toEqual([])
  })
  it.each([
    [{ today, law: '2026-10-01' }, 'rules'],
    [{ today: '2026-11-01', law }, 'day'],
    [{ today: '2026-11-01', law: '2026-10-01' }, 'both'],
    [{ today, law }, null],
  ])('has a cause with a name: %j', (then, cause) => {
    expect(causeOf(withLastSeen(dossier, rules, then), { today, law })).toBe(cause)
  })
  it('forgets what it was with answers of the questionnaire', () => {
    const seen = withLastSeen(dossier, rules, { today: '2026-11-01', law })
    const back = withAnswersOf(seen, 'person-1', { facts: { whereabouts: 'abroad' }, events: [] })
    expect(changesSince(back.dossier, rules, { today, law })).toEqual([])
  })
  it('is told on the list for each case that other rules make something else of, and for no other', () => {
    const now = { today, law }
    const old = withLastSeen(dossier, rules, { today, law: '2026-10-01' })
    const finding = { ...old.lastSeen }
    const outcomes = (finding.outcomes ?? []).map((one) =>
      one.procedure === 'medical-regularisation'
        ? { ...one, findings: { ...one.findings, registeredPost: 'met:registered' } }
        : one,
    )
    const changed = { ...old, lastSeen: { on: today, lawVersion: '2026-10-01', outcomes } }
    const sameLaw = { ...changed, lastSeen: { ...changed.lastSeen, lawVersion: law } }
    const cases = [old, changed, sameLaw, { ...changed, archived: true }]
    expect(lawChanges(cases, rules, now)).toEqual([{ dossier: changed, count: 1 }])
    expect(lawChanges([withLastSeen(changed, rules, now)], rules, now)).toEqual([])
  })
  it('is exactly what differs', () => {
    const seen = withLastSeen(dossier, rules, { today, law: '2026-10-01' })
    const edited = withFact(seen, 'person-1', 'sendingMethod', 'registered-post')
    const changes = changesSince(edited, rules, { today, law }).filter(
      (c) => c.procedure === 'medical-regularisation',
    )
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'finding', id: 'registeredPost' }))
    expect(changes.every((c) => c.kind === 'verdict' || c.id === 'registeredPost')).toBe(true)
  })
})

describe('the plan', () => {
  it('covers everyone in the household, with what to ask, mend and obtain', () => {
    const two = addPerson(dossier, 'child')
    const medical = rules.opened.filter(({ procedure }) => procedure.id === 'medical-regularisation')
    const plans = planOf(two, assessDossier(two, medical, { on: today }), rules, today)
    expect(plans.map((p) => p.person.label)).toEqual(['', 'child'])
    expect(plans[0]?.todo[0]?.ask).toContain('addressInApplication')
    expect(plans[0]?.todo[0]?.remedies.flatMap((r) => r.for)).toContain('Sent by registered post')
    expect(plans[0]?.todo[0]?.papers.flat().map((p) => p.paper)).toContain('medical-certificate')
    expect(plans[1]?.todo[0]?.ask).toContain('whereabouts')
  })
  it('counts a paper once for all procedures that it serves', () => {
    const both = planOf(dossier, assessDossier(dossier, rules.opened, { on: today }), rules, today)
    const papers = both[0]?.todo[0]?.papers ?? []
    // Of two lists of which one is enough, each may name the same paper.
    const alone = papers.flatMap((any) => (any.length === 1 ? any.map((p) => p.paper) : []))
    expect(new Set(alone).size).toBe(alone.length)
    for (const any of papers.filter(({ length }) => length > 1))
      expect(any.some((p) => alone.includes(p.paper))).toBe(false)
  })
  it('starts from the procedure that something happened in', () => {
    const begun = withPerson(dossier, 'person-1', (p) => ({
      ...p,
      events: [{ type: 'applicationLodged', on: '2026-11-02', procedure: 'humanitarian-regularisation' }],
    }))
    expect(pursued(begun, assessDossier(begun, rules.opened, { on: today }))).toEqual([
      'humanitarian-regularisation',
    ])
  })
  it('starts from return where little is known but an order to leave', () => {
    const known: Facts = { whereabouts: 'belgium', currentStay: 'none', protectionProcedure: 'never' }
    const pursuedBy = (one: Dossier) => pursued(one, assessDossier(one, rules.opened, { on: today }))
    expect(pursuedBy(dossierOfOne({ ...known, orderToLeave: 'yes' }))).toEqual(['return'])
  })
  it('takes a case for none of the procedures where a few answers could belong to any', () => {
    const pursuedBy = (facts: Facts) =>
      pursued(dossierOfOne(facts), assessDossier(dossierOfOne(facts), rules.opened, { on: today }))
    const refused: Facts = { whereabouts: 'belgium', cgrsRefusal: 'other', cgrsNotifiedOn: '2026-11-14' }
    expect(pursuedBy(refused)).toEqual([])
    const begun: Facts = {
      whereabouts: 'belgium',
      currentStay: 'none',
      identityPaper: 'passport-or-id',
      protectionProcedure: 'never',
      circumstances: ['children-at-school'],
    }
    expect(pursuedBy(begun)).toEqual(['humanitarian-regularisation'])
  })
})

describe('on the screen', () => {
  it('a label that looks like a telephone number is warned about, and kept', () => {
    renderOnDesk(<WrittenField id="label" label="Label" value="0475 12 34 56" onChange={() => {}} />)
    expect(screen.getByRole('status')).toHaveTextContent('telephone number')
    expect(screen.getByLabelText('Label')).toHaveAccessibleDescription(/telephone number/)
  })
  it('the gate names what stands in the way on the planned day', () => {
    renderOnDesk(
      <ReadyPanel
        dossier={{ ...dossier, plannedFiling: '2026-12-01' }}
        person={dossier.persons[0]}
        opened={openedOf(rules, 'medical-regularisation')}
      />,
    )
    expect(screen.getByText(/the day you plan to lodge, 1 December 2026/)).toBeInTheDocument()
    expect(screen.getByText('Sent by registered post. This condition is not met.')).toBeInTheDocument()
    expect(screen.getByRole('region', { name: /^Not ready to lodge/ })).toBeInTheDocument()
  })
  it('nothing is lodged for a return, so there is no gate', () => {
    const { container } = renderOnDesk(
      <ReadyPanel dossier={dossier} person={dossier.persons[0]} opened={openedOf(rules, 'return')} />,
    )
    expect(container).toBeEmptyDOMElement()
  })
})
