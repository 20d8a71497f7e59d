import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { assessDossier } from '@/cases/dossier/assess-dossier'
import { courseOf, isDecision } from '@/cases/dossier/decisions'
import { dossierOfOne, withPerson } from '@/cases/dossier/household'
import { CaseSheet } from '@/components/desk/CaseSheet'
import { sheetText } from '@/content/en/sheet'
import { ui } from '@/content/en/ui'
import type { Facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { renderOnDesk, rules, today } from '@/tests/components/desk/render-on-desk'

const medical = 'medical-regularisation' as const
const refused: readonly DossierEvent[] = [
  { procedure: medical, type: 'applicationLodged', on: '2026-03-10' },
  { procedure: medical, type: 'declaredAdmissible', on: '2026-04-10' },
  {
    procedure: medical,
    type: 'refusalNotified',
    on: '2026-11-10',
    by: 'hand',
    ground: 'unfounded',
    withOrder: 'no',
  },
]

async function forLawyer(facts: Facts, events: readonly DossierEvent[]) {
  const dossier = withPerson(dossierOfOne(facts, events), 'person-1', (p) => ({
    ...p,
    evidence: { 'medical-certificate': { state: 'checked' } },
  }))
  const assessments = assessDossier(dossier, rules.opened, { on: today })
  const { user } = renderOnDesk(
    <CaseSheet dossier={{ ...dossier, procedures: [medical] }} assessments={assessments} />,
  )
  const choice = await screen.findByRole('radio', { name: sheetText.choice.forLawyer }, { timeout: 20_000 })
  await user.click(choice)
  return { user, paper: screen.getByRole('article') }
}

describe('the paper for a lawyer about a decision', { timeout: 60_000 }, () => {
  it('begins with the decision and its day, then dates with their articles, then where the file stands', async () => {
    const { paper } = await forLawyer({ whereabouts: 'belgium', seriousIllness: 'yes' }, refused)
    const text = paper.textContent ?? ''
    const order = [
      ui.desk.lawyer.decisions,
      ui.desk.lawyer.steps,
      ui.desk.dates.title,
      sheetText.where,
      ui.desk.dossier.answers,
      ui.desk.views.papers,
      ui.matrix.columns.condition,
      ui.result.sourcesTitle,
    ]
    const places = order.map((part) => text.indexOf(part))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    const first = within(paper).getAllByRole('listitem')[0]
    expect(first).toHaveTextContent(rules.eventTexts.refusalNotified.name)
    expect(first).toHaveTextContent('10 November 2026')
    const dates = within(within(paper).getByRole('region', { name: ui.desk.dates.title }))
    for (const row of dates.getAllByRole('row').slice(1))
      expect(within(row).getAllByRole('cell').at(-1)?.textContent).toMatch(/\d/)
    expect(dates.getByText('10 December 2026')).toBeVisible()
  })

  it('has sensitive answers only where the caseworker wants them', async () => {
    const { user, paper } = await forLawyer({ whereabouts: 'belgium', seriousIllness: 'yes' }, refused)
    const name = rules.sentences.questions.seriousIllness.short
    expect(within(paper).queryByText(`${name}:`)).toBeNull()
    await user.click(screen.getByRole('checkbox', { name: new RegExp(sheetText.file.add) }))
    expect(within(paper).getByText(`${name}:`)).toBeVisible()
  })

  it('names the day of a decision of which an answer alone tells, and says where there is none', async () => {
    const known = dossierOfOne({ orderToLeave: 'yes', orderNotifiedOn: '2026-11-12' })
    expect(courseOf(known, known.persons[0], today).answered).toEqual([
      { fact: 'orderNotifiedOn', on: '2026-11-12' },
    ])
    const { paper } = await forLawyer({ whereabouts: 'belgium' }, [])
    expect(within(paper).getByText(ui.desk.lawyer.none)).toBeVisible()
  })

  it('tells decisions from other steps', () => {
    expect(
      ['refusalNotified', 'orderNotified', 'statelessnessRefused', 'protectionEnded'].every((type) =>
        isDecision(type as never),
      ),
    ).toBe(true)
    expect(
      ['applicationLodged', 'declaredAdmissible', 'annulmentLodged', 'cardIssued'].some((type) =>
        isDecision(type as never),
      ),
    ).toBe(false)
    const told = dossierOfOne({}, refused)
    const { decisions, answered, others } = courseOf(told, told.persons[0], today)
    expect(decisions.map(({ type }) => type)).toEqual(['refusalNotified'])
    expect(answered).toEqual([])
    expect(others.map(({ type }) => type)).toEqual(['declaredAdmissible', 'applicationLodged'])
  })
})
