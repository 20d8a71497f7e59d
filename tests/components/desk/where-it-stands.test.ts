import { describe, expect, it } from 'vitest'
import { assessDossier } from '@/cases/dossier/assess-dossier'
import { fileIn } from '@/cases/dossier/file-of'
import { dossierOfOne } from '@/cases/dossier/household'
import { blockingPapers, firstThings, nextThings } from '@/components/desk/next-things'
import { filesIn, planOf } from '@/components/desk/plan'
import { openedOf } from '@/components/desk/rules/loaded-rules'
import type { ISODate } from '@/content/law/types'
import type { Facts } from '@/machines/facts/registry'
import { councilPetition } from '@/machines/letters/council-petition'
import { legalAidRequest } from '@/machines/letters/legal-aid-request'
import type { DossierEvent, EventType } from '@/machines/lifecycle/events/registry'
import { type Lifecycle, stateOf } from '@/machines/lifecycle/lifecycle'
import { rules, today } from '@/tests/components/desk/render-on-desk'
import { applications, fileRegion, places } from '@/tests/lifecycle/file-places'
import { reachable } from '@/tests/lifecycle/support'

/** What is said of a case of one person with these steps in one procedure. */
function saidOf(procedure: Lifecycle['procedure'], events: readonly DossierEvent[], facts: Facts = {}) {
  const dossier = {
    ...dossierOfOne(
      { whereabouts: 'belgium', ...facts },
      events.map((event) => ({ ...event, procedure })),
    ),
    procedures: [procedure],
  }
  const [person] = dossier.persons
  if (!person) throw new Error('The case has nobody')
  const assessments = assessDossier(dossier, [openedOf(rules, procedure)], { on: today })
  const files = filesIn(dossier, person, assessments, rules, today)
  const blocking = blockingPapers(dossier, person, files, rules, today)
  const [plan] = planOf(dossier, assessments, rules, today)
  return {
    file: fileIn(files, procedure),
    blocking,
    things: nextThings(firstThings([], files), assessments, { files, facts }, blocking, rules),
    todo: plan?.todo ?? [],
    remedyPapers: plan?.remedyPapers ?? [],
    gateQuestions: new Set(
      assessments.flatMap(({ rows }) =>
        rows.flatMap(({ finding }) => (finding.gate && finding.missing ? finding.missing : [])),
      ),
    ),
    laterQuestions: new Set(
      assessments.flatMap(({ rows }) =>
        rows.flatMap(({ finding }) => (!finding.gate && finding.missing ? finding.missing : [])),
      ),
    ),
  }
}

/** All of it happened so long ago that every time limit is over for certain. */
const long = (path: readonly DossierEvent[]): readonly DossierEvent[] =>
  path.map((event, i) => ({ ...event, on: `2012-03-${String(10 + i).padStart(2, '0')}` as ISODate }))

describe('what is left to lodge, by where a file stands', () => {
  const lodges: readonly EventType[] = ['applicationLodged', 'newApplicationLodged', 'contactWithCentre']
  it.each(applications.map((one) => [one.procedure, one] as const))('is told in %s', (_, lifecycle) => {
    const region = fileRegion(lifecycle)
    for (const [name, state] of Object.entries(lifecycle.regions[region]?.states ?? {})) {
      expect(state.lodging, name).toBeDefined()
      if (state.lodging === 'anew')
        expect(
          lodges.some((type) => state.on[type]),
          name,
        ).toBe(true)
      if (state.gives?.facts?.pendingStayApplication === 'yes') expect(state.lodging, name).toBe('sent')
      if (state.gives?.facts?.currentStay === 'unlimited' && state.on.continuationOfFileAsked === undefined)
        expect(state.lodging, name).toBe('none')
    }
    for (const { at, path } of reachable(lifecycle).values()) {
      const { lodging } = stateOf(lifecycle, region, at[region] ?? '')
      if (path.some(({ type }) => type === 'applicationLodged' || type === 'newApplicationLodged'))
        expect(lodging, JSON.stringify(at)).not.toBe('first')
    }
  })
})

describe('at every state of a file and its appeal', () => {
  it.each(places)('$name: what is asked fits', ({ lifecycle, region, at, path }) => {
    const { procedure } = lifecycle
    const lodging = stateOf(lifecycle, region, at[region] ?? '').lodging
    const appeal = at.appeal ?? ''
    // No day is known, so whatever may run still does.
    const said = saidOf(procedure, path)
    expect(said.file.lodging).toBe(lodging)
    const own = ['open', 'continuation', 'rejected'].includes(appeal)
    const others = ['pending', 'suspended', 'cassation'].includes(appeal)
    // An order alone says nothing of an application that is yet to be lodged.
    if (lodging !== 'first') expect(said.file.remedy).toBe(own ? 'open' : others ? 'runs' : null)
    const kinds = said.things.map(({ kind }) => kind)
    const papers = said.todo.flatMap((one) => one.papers.flat())

    if (lodging === 'sent' || lodging === 'none') {
      expect(said.blocking).toEqual([])
      expect(kinds[0]).toBe('stands')
      expect(kinds).not.toContain('obtain')
      expect(kinds).not.toContain('mend')
      expect(papers.flatMap(({ serves }) => serves.map(({ need }) => need))).not.toContain('required')
      expect(papers.flatMap(({ serves }) => serves.map(({ need }) => need))).not.toContain('one-of')
      for (const fact of said.todo.flatMap(({ ask }) => ask)) expect(said.laterQuestions.has(fact)).toBe(true)
      if (lodging === 'none') expect(said.todo).toEqual([])
    }
    if (lodging === 'first') expect(said.todo.map((one) => one.lodging)).toEqual(['first'])
    if (lodging === 'anew') {
      expect(said.todo.map((one) => one.lodging)).toEqual(['anew'])
      expect(papers.some(({ serves }) => serves.some(({ need }) => need === 'required'))).toBe(true)
    }
    if (lodging === 'anew' && own) {
      expect(kinds).toEqual(['stands', 'bring', 'bring'])
      expect(said.things[0]).toMatchObject({ standing: { region: 'appeal' } })
      expect(said.remedyPapers).toContain('decision')
    }
    if (lodging === 'anew' && (own || others)) {
      expect(said.blocking).toEqual([])
      expect(said.things.some((thing) => 'anew' in thing)).toBe(false)
    }
    if (lodging === 'anew' && !own && !others) {
      expect(said.blocking.length).toBeGreaterThan(0)
      expect(said.things.slice(1).every((thing) => 'anew' in thing && thing.anew)).toBe(true)
      expect(said.remedyPapers).toEqual([])
    }
  })

  it.each(
    places.filter(
      ({ lifecycle, region, at }) =>
        ['open', 'continuation', 'rejected'].includes(at.appeal ?? '') &&
        stateOf(lifecycle, region, at[region] ?? '').lodging === 'anew',
    ),
  )('$name: a new application comes back once the time has passed for certain', ({ lifecycle, path }) => {
    const said = saidOf(lifecycle.procedure, long(path))
    expect(said.file.remedy).toBeNull()
    expect(said.blocking.length).toBeGreaterThan(0)
  })
})

describe('an application that was refused by hand on 10 November 2026', () => {
  const refused: readonly DossierEvent[] = [
    { type: 'applicationLodged', on: '2026-03-10' },
    { type: 'declaredAdmissible', on: '2026-04-10' },
    { type: 'refusalNotified', on: '2026-11-10', ground: 'unfounded', by: 'hand', withOrder: 'no' },
  ]
  it('is refused and can be appealed until 10 December, by its steps', () => {
    const { file } = saidOf('medical-regularisation', refused)
    expect(file.standings.map(({ state }) => state)).toEqual(['refusedUnfounded', 'open'])
    expect(file.dates.map(({ counted }) => counted.deadline && counted.status.on)).toEqual(['2026-12-10'])
  })
  it('is for the appeal first, where only answers are known', () => {
    const answers: Facts = { refusalHeld: 'stay', stayRefusalNotifiedOn: '2026-11-10' }
    const { file, things, blocking } = saidOf('medical-regularisation', [], answers)
    expect(file).toMatchObject({ lodging: 'anew', remedy: 'open' })
    expect(file.dates).toHaveLength(1)
    expect(blocking).toEqual([])
    expect(things.map(({ kind }) => kind)).toEqual(['bring', 'bring'])
  })
  it('takes nothing from a procedure that it is not of, where the answers say which were asked for', () => {
    const other: Facts = { earlierApplications: ['humanitarian'], stayRefusalNotifiedOn: '2026-11-10' }
    expect(saidOf('humanitarian-regularisation', [], other).file).toMatchObject({ remedy: 'open' })
    const { file, blocking } = saidOf('medical-regularisation', [], other)
    expect(file).toMatchObject({ lodging: 'first', remedy: null, dates: [] })
    expect(blocking.length).toBeGreaterThan(0)
    const unsure: Facts = { ...other, earlierApplications: ['unsure'] }
    expect(saidOf('medical-regularisation', [], unsure).file).toMatchObject({
      lodging: 'anew',
      remedy: 'open',
    })
  })
  it('is looked at by the Council, where the answers say so, and over once its days are', () => {
    const listed: Facts = { stayRefusalNotifiedOn: '2026-11-10', stayAppeal: 'listed' }
    expect(saidOf('statelessness', [], listed).file.remedy).toBe('runs')
    const past: Facts = { earlierApplications: ['medical'], stayRefusalNotifiedOn: '2025-01-10' }
    expect(saidOf('medical-regularisation', [], past).file).toMatchObject({ lodging: 'anew', remedy: null })
    expect(saidOf('humanitarian-regularisation', [], past).file).toMatchObject({ lodging: 'first' })
  })
})

it('asks for a remedy only for pieces that its letters name', () => {
  const pieces = [...councilPetition.pieces, ...legalAidRequest.pieces].map(({ id }) => id as string)
  const { remedyPapers } = saidOf(
    'medical-regularisation',
    [
      { type: 'applicationLodged', on: '2026-03-10' },
      { type: 'refusalNotified', on: '2026-11-10', by: 'hand', withOrder: 'yes' },
    ],
    { orderToLeave: 'yes' },
  )
  expect(remedyPapers).toEqual(['decision', 'order', 'income'])
  for (const paper of remedyPapers) expect(pieces).toContain(paper)
})
