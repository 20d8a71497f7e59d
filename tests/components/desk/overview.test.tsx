import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { assessDossier } from '@/cases/dossier/assess-dossier'
import { dossierOfOne } from '@/cases/dossier/household'
import { CaseOverview } from '@/components/desk/CaseOverview'
import { nothingToDo } from '@/components/desk/next-things'
import { PlanView } from '@/components/desk/PlanView'
import { rowOf } from '@/components/desk/rows'
import { ui } from '@/content/en/ui'
import type { Facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { renderOnDesk, rules, today } from '@/tests/components/desk/render-on-desk'
import { caseRows } from '@/tests/support/case-rows'
import { addresses } from '@/tests/voices/words'

const { overview } = ui.desk

function show(facts: Facts, events: readonly DossierEvent[] = []) {
  const dossier = dossierOfOne(facts, events)
  const [person] = dossier.persons
  const assessments = assessDossier(dossier, rules.opened, { on: today })
  if (person) {
    renderOnDesk(
      <CaseOverview {...{ dossier, person, assessments }} onProcedure={() => {}} onView={() => {}} />,
    )
  }
  return within(screen.getByRole('region', { name: overview.things }))
}

describe('the next three things of a case', () => {
  it('begin with what cannot wait, also where no procedure of ours is its own', async () => {
    const things = show({ whereabouts: 'belgium', cgrsRefusal: 'other', cgrsNotifiedOn: '2026-11-14' })
    expect(await things.findByText(/^Appeal in international protection/)).toHaveTextContent(
      'See a lawyer today.',
    )
    expect(things.queryByText(overview.nothing)).toBeNull()
  })

  it('are three with an order to leave, the order first', async () => {
    const things = show({
      whereabouts: 'belgium',
      certificateForm: 'other-report',
      orderToLeave: 'yes',
      orderNotifiedOn: '2026-11-20',
      termDays: 30,
    })
    expect(await things.findByText(/^Urgent request for suspension/)).toBeVisible()
    expect(things.getAllByRole('listitem')).toHaveLength(3)
    expect(things.getAllByRole('listitem')[0]).toHaveTextContent('A lawyer must see the order today.')
  })

  it('are among everything to do, with the same words and days', async () => {
    const medical = 'medical-regularisation' as const
    const events: readonly DossierEvent[] = [
      { procedure: medical, type: 'applicationLodged', on: '2026-03-10' },
      { procedure: medical, type: 'declaredAdmissible', on: '2026-04-10' },
      {
        procedure: medical,
        type: 'refusalNotified',
        on: '2026-11-12',
        by: 'hand',
        ground: 'unfounded',
        withOrder: 'yes',
        secondMeasure: 'no',
        term: '30-days',
      },
    ]
    const things = show({ whereabouts: 'belgium' }, events)
    const appeal = await things.findByText(/See a lawyer today|A lawyer must see/)
    const first = appeal.closest('li')?.textContent ?? ''
    expect(first).toContain('possible earlier: 17 November 2026')
    // One action is said once, and a date that is compared stands beside it.
    expect(things.queryByText(/Call a lawyer now/)).toBeNull()
    cleanup()
    const dossier = dossierOfOne({ whereabouts: 'belgium' }, events)
    renderOnDesk(
      <PlanView dossier={dossier} assessments={assessDossier(dossier, rules.opened, { on: today })} />,
    )
    const todo = within(
      screen.getByRole('heading', { name: ui.desk.plan.first }).parentElement ?? document.body,
    )
    await todo.findByText(appeal.textContent ?? '')
    const lines = todo.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(lines[0]).toBe(first)
    expect(lines.length).toBeGreaterThan(1)
  })

  it('do not ask again for an appeal that was lodged', async () => {
    const medical = 'medical-regularisation' as const
    const refused: readonly DossierEvent[] = [
      { procedure: medical, type: 'applicationLodged', on: '2026-03-10' },
      { procedure: medical, type: 'declaredAdmissible', on: '2026-04-10' },
      { procedure: medical, type: 'refusalNotified', on: '2026-11-10', by: 'hand', withOrder: 'no' },
    ]
    const appeal = /^Appeal for annulment of the refusal/
    expect(await show({ whereabouts: 'belgium' }, refused).findByText(appeal)).toBeVisible()
    cleanup()
    const lodged = show({ whereabouts: 'belgium' }, [
      ...refused,
      { procedure: medical, type: 'annulmentLodged', on: '2026-11-12' },
    ])
    expect(lodged.queryByText(appeal)).toBeNull()
  })

  it('are for the appeal after a refusal, and none is for lodging', async () => {
    const medical = 'medical-regularisation' as const
    const things = show({ whereabouts: 'belgium' }, [
      { procedure: medical, type: 'applicationLodged', on: '2026-03-10' },
      {
        procedure: medical,
        type: 'refusalNotified',
        on: '2026-11-10',
        by: 'hand',
        ground: 'unfounded',
        withOrder: 'no',
      },
    ])
    expect(await things.findByText(/^Appeal for annulment of the refusal/)).toBeVisible()
    const lines = things.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(lines[1]).toBe(`${ui.desk.remedy.title}: ${ui.desk.remedy.papers.decision}`)
    expect(lines[2]).toBe(`${ui.desk.remedy.title}: ${ui.desk.remedy.papers.income}`)
    expect(document.body).toHaveTextContent(
      'Refused as unfounded · A decision can be appealed · last day under the rules we know: 10 December 2026',
    )
    const papers = within(screen.getByRole('region', { name: ui.desk.views.papers }))
    expect(papers.getAllByRole('listitem')).toHaveLength(2)
    expect(screen.queryByText(overview.blocking)).toBeNull()
  })

  it('say of a file that runs where it stands, and ask for no paper to lodge', () => {
    const things = show({ whereabouts: 'belgium' }, [
      { procedure: 'medical-regularisation', type: 'applicationLodged', on: '2026-11-10' },
    ])
    expect(things.getAllByRole('listitem')[0]).toHaveTextContent('Application sent')
    expect(things.queryByText(/^Get/)).toBeNull()
    expect(screen.getByText(ui.desk.file.nothingToLodge)).toBeVisible()
  })

  it('are for a new application once one was withdrawn', () => {
    const things = show({ whereabouts: 'belgium' }, [
      { procedure: 'medical-regularisation', type: 'applicationLodged', on: '2026-09-10' },
      { procedure: 'medical-regularisation', type: 'applicationWithdrawn', on: '2026-11-10' },
    ])
    const lines = things.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(lines[0]).toContain('Application withdrawn')
    expect(lines[1]).toContain(ui.desk.file.anew)
    expect(screen.getByRole('region', { name: ui.desk.views.papers })).toHaveTextContent(ui.desk.file.anew)
  })

  it('say where to look when the answers point to no route', () => {
    expect(show({ whereabouts: 'belgium' }).getByText(overview.noRoutes)).toBeVisible()
  })
})

describe('where no answer and no paper is missing', () => {
  const medical = 'medical-regularisation' as const
  const said = (facts: Facts, events: readonly DossierEvent[]) =>
    nothingToDo(rowOf(dossierOfOne(facts, events), rules, today))
  const refused = (on: string): readonly DossierEvent[] => [
    { procedure: medical, type: 'applicationLodged', on: '2025-01-10' },
    { procedure: medical, type: 'refusalNotified', on, by: 'hand', withOrder: 'no' },
  ]
  it.each([
    ['a refusal whose appeal runs', {}, refused('2026-11-10'), 'desk.overview.onlyDates'],
    [
      'an order of answers',
      { orderToLeave: 'yes', orderNotifiedOn: '2026-11-20' },
      [],
      'desk.overview.onlyDates',
    ],
    ['a refusal of two years ago', {}, refused('2025-02-10'), 'desk.overview.nothing'],
    ['nothing with a date', { whereabouts: 'belgium' }, [], 'desk.overview.nothing'],
  ] satisfies readonly (readonly [string, Facts, readonly DossierEvent[], string])[])(
    '%s',
    (_, facts, events, expected) => {
      expect(said(facts, events)).toBe(expected)
    },
  )
})

describe('the overview of a case', () => {
  const people = caseRows('routes.csv').filter((_, place) => place % 3 === 0)

  it('is made for people of many kinds', () => expect(people.length).toBeGreaterThan(15))

  it.each(people)('never speaks to the caseworker as to the person: $name', async ({ facts }) => {
    show(facts)
    await waitFor(() => expect(document.body).not.toHaveTextContent(ui.common.loading))
    expect(linesOf(document.body).filter((line) => addresses('en', line))).toEqual([])
  })
})

/** The text of each element that holds no other block. */
const linesOf = (root: HTMLElement): readonly string[] =>
  [...root.querySelectorAll('p, li, dt, dd, h1, h2, h3, td, th, button, a')].map((one) => one.textContent)
