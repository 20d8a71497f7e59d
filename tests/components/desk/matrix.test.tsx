import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { assessDossier, withOverride } from '@/cases/dossier/assess-dossier'
import { dossierOfOne, personOf, withPerson } from '@/cases/dossier/household'
import { CaseFindings } from '@/components/desk/CaseFindings'
import { keyOf, valueForKey } from '@/components/desk/matrix/keys'
import { Matrix } from '@/components/desk/matrix/Matrix'
import { Overview } from '@/components/desk/matrix/Overview'
import type { MatrixView } from '@/components/desk/matrix/view'
import { openedOf } from '@/components/desk/rules/loaded-rules'
import { textFor } from '@/content/say/lookup'
import { factName } from '@/content/say/values'
import type { ProcedureId } from '@/machines/engine/procedure'
import { type Facts, facts } from '@/machines/facts/registry'
import { renderOnDesk, rules, today } from '@/tests/components/desk/render-on-desk'

const procedure = 'medical-regularisation'

function viewOf(
  known: Facts,
  byHand?: { status: 'met' | 'unmet'; reason: string },
  of: ProcedureId = procedure,
): MatrixView {
  const plain = dossierOfOne(known)
  const at = { procedure, condition: 'registeredPost' } as const
  const dossier = byHand
    ? withPerson(plain, 'person-1', (p) => withOverride(p, at, { ...byHand, on: today }))
    : plain
  const assessed = assessDossier(dossier, rules.opened, { on: today }).find((one) => one.procedure === of)
  if (!assessed) throw new Error('not assessed')
  const edit = { fact: vi.fn(), override: vi.fn(), evidence: vi.fn(), note: vi.fn() }
  return {
    opened: openedOf(rules, of),
    person: personOf(dossier),
    facts: known,
    fromEvents: new Set(),
    assessed,
    edit,
  }
}

function show(view: MatrixView) {
  return { ...renderOnDesk(<Matrix view={view} />), view }
}
const { conditions } = openedOf(rules, procedure).text
const titleOf = (condition: string): string => {
  const found = Object.values(conditions).flatMap((stage) => Object.entries(stage))
  return found.find(([id]) => id === condition)?.[1].title ?? condition
}
/** The row of a condition, found by the stop that bears its title. */
function row(condition: string): HTMLElement {
  const found = screen.getByRole('group', { name: titleOf(condition) }).closest('li, tr')
  if (!(found instanceof HTMLElement)) throw new Error(`${condition} has no row`)
  return found
}
/** A place in a row that arrow keys lead to; without a name, the condition itself. */
const stop = (condition: string, name: string | RegExp = titleOf(condition)) =>
  within(row(condition)).getByRole('group', { name })

it.each<[ProcedureId, Facts]>([
  ['medical-regularisation', { certificateForm: 'current-model' }],
  ['humanitarian-regularisation', { humanitarianFiledWith: 'home-municipality' }],
  ['return', { orderToLeave: 'yes', orderPaper: 'order' }],
])('the browser fills in no field of %s by itself', (of, known) => {
  const { container } = show(viewOf(known, undefined, of))
  const written = [...container.querySelectorAll('input')].filter(
    ({ type }) => type !== 'radio' && type !== 'checkbox',
  )
  expect(written.length).toBeGreaterThan(1)
  expect(written.filter((input) => input.autocomplete !== 'off').map(({ type, id }) => [type, id])).toEqual(
    [],
  )
})

describe('keys of a fact', () => {
  it('choose by place, `u` for not sure, Backspace to take back', () => {
    expect(keyOf(facts.whereabouts.kind === 'choice' ? facts.whereabouts.options : [], 'unsure')).toBe('u')
    expect(valueForKey(facts.whereabouts, undefined, '1')).toEqual({ value: 'belgium' })
    expect(valueForKey(facts.whereabouts, 'belgium', 'Backspace')).toEqual({ value: undefined })
    expect(valueForKey(facts.whereabouts, undefined, 'x')).toBeNull()
    expect(valueForKey(facts.certificateDate, undefined, 'u')).toEqual({ value: 'unsure' })
    expect(valueForKey(facts.certificateDate, undefined, '1')).toBeNull()
  })
  it('of several options add one and take it away; what stands alone replaces the rest', () => {
    const one = valueForKey(facts.circumstances, undefined, '1')?.value
    expect(one).toHaveLength(1)
    const two = valueForKey(facts.circumstances, one, '2')?.value
    expect(two).toHaveLength(2)
    expect(valueForKey(facts.circumstances, two, 'u')).toEqual({ value: ['unsure'] })
    expect(valueForKey(facts.circumstances, one, '1')).toEqual({ value: undefined })
  })
})

describe('a stage that is passed over', () => {
  const victims = openedOf(rules, 'trafficking-victims')
  const why = textFor<string>(victims.text.passedOver, 'withdrawal')
  const titles = Object.values(textFor(victims.text.conditions, 'withdrawal')).map(({ title }) => title)
  const view = viewOf({ traffickingPhase: 'permanent' }, undefined, 'trafficking-victims')

  it('has its reason once at the head of its rows, which all stay', () => {
    show(view)
    expect(screen.getAllByText(why)).toHaveLength(1)
    for (const title of titles) expect(screen.getByRole('group', { name: title })).toBeInTheDocument()
  })

  it('is one line of the overview; a condition set by hand stays beside it', () => {
    const [first] = view.assessed.rows.filter(({ finding }) => finding.stage === 'withdrawal')
    const override = { status: 'met', reason: 'Seen', on: today } as const
    const byHand = view.assessed.rows.map((row) =>
      row === first ? { ...row, override: { ...row.finding, ...override }, status: override.status } : row,
    )
    renderOnDesk(<Overview assessments={[{ ...view.assessed, rows: byHand }]} onOpen={vi.fn()} />)
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(lines.filter((line) => line.includes(why))).toEqual([`Does not apply: ${why}`])
    expect(lines.filter((line) => titles.some((title) => line.includes(title)))).toEqual([
      `Met: ${titles[0]} (Changed manually)`,
    ])
  })

  it('is one row of the printed case; a row with a note stays beside it', () => {
    const person = { ...view.person, notes: { 'trafficking-victims': { truth: 'Seen with the lawyer' } } }
    renderOnDesk(<CaseFindings assessed={view.assessed} person={person} />)
    const stage = textFor(victims.text.stages, 'withdrawal')
    expect(screen.getByRole('rowheader', { name: stage }).closest('tr')).toHaveTextContent(why)
    expect(screen.getByText('Seen with the lawyer')).toBeInTheDocument()
    const headers = screen.getAllByRole('rowheader').map(({ textContent }) => textContent)
    expect(titles.filter((title) => headers.includes(title))).toHaveLength(1)
  })
})

describe('the matrix', () => {
  it('shows each condition with status, deciding answer, proof and article', () => {
    show(viewOf({ whereabouts: 'belgium', sendingMethod: 'municipality' }))
    const unmet = within(row('registeredPost'))
    expect(unmet.getAllByText('Not met')[0]).toBeInTheDocument()
    expect(unmet.getByLabelText('How it is sent')).toHaveValue('municipality')
    expect(unmet.getAllByText(/Receipt of the registered letter/)[0]).toBeInTheDocument()
    expect(unmet.getAllByRole('link', { name: /Aliens Act, art\. 9ter/ }).length).toBeGreaterThan(0)
  })
  it('stands on paper in words, without controls, a row on one page', () => {
    const shown = viewOf({
      certificateForm: 'current-model',
      certificateDate: '2026-11-01',
      medicalFilingDate: '2026-11-22',
    })
    const evidence = { 'post-receipt': { state: 'received', kind: 'copy', date: '2026-10-02' } } as const
    const { container } = show({ ...shown, person: { ...shown.person, evidence } })
    const printed = (what: string) => container.querySelector(`[data-printed="${what}"]`)
    expect(printed('certificateDate')).toHaveTextContent('Date of the certificate: 1 November 2026')
    expect(printed('post-receipt')).toHaveTextContent('Received · Copy · 2 October 2026')
    const onPaper = [...container.querySelectorAll('input, select, textarea, button')].filter(
      (control) => control.closest('.print\\:hidden, summary') === null,
    )
    expect(onPaper).toEqual([])
    const rows = [...container.querySelectorAll('[data-condition]')]
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.filter((one) => !one.classList.contains('keep-together'))).toEqual([])
  })
  it('keeps the finding of the rule beside what was set by hand', () => {
    show(viewOf({ sendingMethod: 'municipality' }, { status: 'met', reason: 'The Office took it' }))
    const { getAllByText, getByText } = within(row('registeredPost'))
    expect(getAllByText('Not met')[0]).toBeInTheDocument()
    expect(getByText('Changed manually: Met')).toBeInTheDocument()
    expect(getByText('The Office took it')).toBeInTheDocument()
  })
  it('wants a reason before it sets anything by hand', async () => {
    const { user, view } = show(viewOf({ sendingMethod: 'municipality' }))
    const cell = within(row('registeredPost'))
    await user.click(cell.getByText('Change manually'))
    await user.click(cell.getByRole('button', { name: 'Save' }))
    expect(view.edit.override).not.toHaveBeenCalled()
    expect(cell.getByRole('alert')).toHaveTextContent('Enter a reason.')
    await user.type(cell.getByRole('textbox', { name: 'Reason' }), 'Receipt seen')
    await user.click(cell.getByRole('button', { name: 'Save' }))
    expect(view.edit.override).toHaveBeenCalledWith('registeredPost', {
      status: 'met',
      reason: 'Receipt seen',
    })
  })
  it('leads with `n` to the next open answer, sets it with one key, and moves with arrows', async () => {
    const { user, view } = show(viewOf({ whereabouts: 'belgium' }))
    stop('inBelgium').focus()
    await user.keyboard('n')
    expect(stop('registeredPost', /^How it is sent/)).toHaveFocus()
    await user.keyboard('1')
    expect(view.edit.fact).toHaveBeenCalledWith('sendingMethod', 'registered-post')
    await user.keyboard('{ArrowUp}')
    expect(stop('inBelgium', new RegExp(`^${factName('whereabouts', rules.sentences)}`))).toHaveFocus()
    await user.keyboard('{Home}')
    expect(stop('inBelgium')).toHaveFocus()
    await user.keyboard('/')
    expect(screen.getByLabelText('Search in conditions')).toHaveFocus()
  })
  it('takes the state of a paper with one key', async () => {
    const { user, view } = show(viewOf({}))
    stop('registeredPost', /^Receipt of the registered letter/).focus()
    await user.keyboard('3')
    expect(view.edit.evidence).toHaveBeenCalledWith('post-receipt', { state: 'received' })
  })
  it('shows only what was asked for', async () => {
    const { user } = show(viewOf({ whereabouts: 'belgium', sendingMethod: 'municipality' }))
    await user.selectOptions(screen.getByLabelText('Show'), 'attention')
    expect(screen.getAllByRole('group', { name: /^Status: / })).toHaveLength(1)
    await user.type(screen.getByLabelText('Search in conditions'), 'nothing like this')
    expect(await screen.findByText('No condition matches.')).toBeInTheDocument()
  })
})

describe('the overview', () => {
  it('puts all procedures side by side and opens one', async () => {
    const onOpen = vi.fn()
    const assessments = assessDossier(dossierOfOne({ whereabouts: 'belgium' }), rules.opened, { on: today })
    const { user } = renderOnDesk(<Overview assessments={assessments} onOpen={onOpen} />)
    expect(screen.getAllByRole('columnheader')).toHaveLength(rules.opened.length + 1)
    await user.click(screen.getByRole('button', { name: /9ter/ }))
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(procedure)
  })
})
