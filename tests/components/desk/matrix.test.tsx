import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { assessDossier, withOverride } from '@/cases/dossier/assess-dossier'
import { dossierOfOne, personOf, withPerson } from '@/cases/dossier/household'
import { CaseFindings } from '@/components/desk/CaseFindings'
import { keyOf, valueForKey } from '@/components/desk/matrix/keys'
import { Matrix } from '@/components/desk/matrix/Matrix'
import { Overview } from '@/components/desk/matrix/Overview'
import type { MatrixView } from '@/components/desk/matrix/view'
import { openedOf } from '@/components/desk/rules/loaded-rules'
import { sheetText } from '@/content/en/sheet'
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

/** The width that a table fits in, or that of a phone. */
function show(view: MatrixView, wide = true) {
  vi.stubGlobal('matchMedia', () => ({
    matches: wide,
    addEventListener: () => {},
    removeEventListener: () => {},
  }))
  return { ...renderOnDesk(<Matrix view={view} />), view }
}
const { conditions } = openedOf(rules, procedure).text
const titleOf = (condition: string): string => {
  const found = Object.values(conditions).flatMap((stage) => Object.entries(stage))
  return found.find(([id]) => id === condition)?.[1].title ?? condition
}
/** The button that bears the title of a condition and opens its details. */
const nameOf = (condition: string) => screen.getByRole('button', { name: titleOf(condition) })
/** The row of a condition. */
function row(condition: string): HTMLElement {
  const found = nameOf(condition).closest('li, tr')
  if (!(found instanceof HTMLElement)) throw new Error(`${condition} has no row`)
  return found
}
/** The place of a fact in a row, which arrow keys lead to. */
const stop = (condition: string, name: RegExp) => within(row(condition)).getByRole('group', { name })
/** The details of a condition, opened from its row. */
async function details(user: { click: (on: HTMLElement) => Promise<void> }, condition: string) {
  await user.click(nameOf(condition))
  return within(screen.getByRole('region', { name: titleOf(condition) }))
}
afterEach(() => vi.unstubAllGlobals())

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
  const why = textFor(victims.text.passedOver, 'withdrawal')
  const titles = Object.values(textFor(victims.text.conditions, 'withdrawal')).map(({ title }) => title)
  const view = viewOf({ traffickingPhase: 'permanent' }, undefined, 'trafficking-victims')

  it('has its reason once at the head of its rows, which all stay', () => {
    show(view)
    expect(within(screen.getAllByRole('table')[0] as HTMLElement).getAllByText(why)).toHaveLength(1)
    for (const title of titles) expect(screen.getByRole('button', { name: title })).toBeInTheDocument()
  })

  it('is one line of the overview; a condition set by hand stays beside it', () => {
    const [first] = view.assessed.rows.filter(({ finding }) => finding.stage === 'withdrawal')
    const override = { status: 'met', reason: 'Seen', on: today } as const
    const byHand = view.assessed.rows.map((row) =>
      row === first
        ? {
            ...row,
            override: { procedure: row.finding.procedure, condition: row.finding.condition, ...override },
            status: override.status,
          }
        : row,
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
    renderOnDesk(<CaseFindings sheet={sheetText} sensitive assessed={view.assessed} person={person} />)
    const stage = textFor(victims.text.stages, 'withdrawal')
    expect(screen.getByRole('rowheader', { name: stage }).closest('tr')).toHaveTextContent(why)
    expect(screen.getByText('Seen with the lawyer')).toBeInTheDocument()
    const headers = screen.getAllByRole('rowheader').map(({ textContent }) => textContent)
    expect(titles.filter((title) => headers.includes(title))).toHaveLength(1)
  })
})

describe('the matrix', () => {
  it('shows each condition with status, deciding answer and papers, and the rest in its details', async () => {
    const { user } = show(viewOf({ whereabouts: 'belgium', sendingMethod: 'municipality' }))
    const unmet = within(row('registeredPost'))
    expect(unmet.getByText('Not met')).toBeInTheDocument()
    expect(unmet.getByLabelText('How it is sent')).toHaveValue('municipality')
    const all = await details(user, 'registeredPost')
    expect(all.getByText(/not for 9ter/)).toBeInTheDocument()
    expect(all.getByLabelText('How it is sent')).toHaveValue('municipality')
    expect(all.getByText(/Receipt of the registered letter/)).toBeInTheDocument()
    expect(all.getAllByRole('link', { name: /Aliens Act, art\. 9ter/ }).length).toBeGreaterThan(0)
  })
  it.each<[ProcedureId, Facts]>([
    ['medical-regularisation', { certificateForm: 'current-model' }],
    ['medical-regularisation', {}],
    ['humanitarian-regularisation', { whereabouts: 'belgium' }],
    ['unaccompanied-minors', {}],
    ['trafficking-victims', {}],
    ['statelessness', {}],
    ['return', { orderToLeave: 'yes' }],
  ])('asks no question of %s twice, nor has two fields with one id', async (of, known) => {
    const { container, user } = show(viewOf(known, undefined, of))
    const twice = () => {
      const ids = [...container.querySelectorAll<HTMLElement>('[id]')].map(({ id }) => id)
      const facts = ids.flatMap((id) => {
        const [, fact] = /^[A-Za-z]+-([A-Za-z]+)$/.exec(id) ?? []
        return fact === undefined ? [] : [fact]
      })
      return [ids, facts].map((list) => list.filter((one, i) => list.indexOf(one) !== i))
    }
    expect(twice()).toEqual([[], []])
    await user.click(container.querySelector<HTMLElement>('[data-column="condition"]') as HTMLElement)
    expect(twice()).toEqual([[], []])
  })
  it('has one kind of fold mark and no date field of the browser', async () => {
    const { container, user } = show(viewOf({ certificateForm: 'current-model' }))
    expect(container.querySelectorAll('summary')).toHaveLength(0)
    await details(user, 'certificateAge')
    expect(container.querySelectorAll('summary').length).toBeGreaterThan(2)
    for (const one of container.querySelectorAll('summary'))
      expect(one.firstElementChild).toHaveTextContent('›')
    expect(container.querySelectorAll('input[type="date"]')).toHaveLength(0)
  })
  it('opens one condition at a time, goes to the next, and gives the focus back', async () => {
    const { user } = show(viewOf({}))
    nameOf('inBelgium').focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('region', { name: titleOf('inBelgium') })).toBeInTheDocument()
    await user.keyboard('{ArrowDown}')
    expect(screen.queryByRole('region', { name: titleOf('inBelgium') })).toBeNull()
    expect(screen.getByRole('region', { name: titleOf('registeredPost') })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Previous condition' }))
    expect(nameOf('inBelgium')).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('button', { name: 'Close the details' })).toBeNull()
    expect(nameOf('inBelgium')).toHaveFocus()
  })
  it('on a phone is a list whose details take the whole page, and gives the focus back', async () => {
    const { user, view } = show(viewOf({}), false)
    expect(screen.queryByRole('combobox', { name: 'Where you are' })).toBeNull()
    await user.click(nameOf('registeredPost'))
    const sheet = within(screen.getByRole('dialog', { name: titleOf('registeredPost') }))
    await user.selectOptions(sheet.getByLabelText('How it is sent'), 'registered-post')
    expect(view.edit.fact).toHaveBeenCalledWith('sendingMethod', 'registered-post')
    await user.click(sheet.getByRole('button', { name: 'Next condition' }))
    fireEvent(screen.getByRole('dialog'), new Event('close'))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toHaveAttribute('data-column', 'condition')
    expect(document.activeElement).not.toBe(nameOf('registeredPost'))
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
    const rows = [...container.querySelectorAll('tr:has([data-printed])')]
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.filter((one) => !one.classList.contains('keep-together'))).toEqual([])
  })
  it('keeps the finding of the rule beside what was set by hand', async () => {
    const { user } = show(
      viewOf({ sendingMethod: 'municipality' }, { status: 'met', reason: 'The Office took it' }),
    )
    const { getByText } = within(row('registeredPost'))
    expect(getByText('Not met')).toBeInTheDocument()
    expect(getByText('Changed manually: Met')).toBeInTheDocument()
    const all = await details(user, 'registeredPost')
    expect(all.getByText('The Office took it')).toBeInTheDocument()
  })
  it('wants a reason before it sets anything by hand', async () => {
    const { user, view } = show(viewOf({ sendingMethod: 'municipality' }))
    const cell = await details(user, 'registeredPost')
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
    nameOf('inBelgium').focus()
    await user.keyboard('n')
    expect(stop('registeredPost', /^How it is sent/)).toHaveFocus()
    await user.keyboard('1')
    expect(view.edit.fact).toHaveBeenCalledWith('sendingMethod', 'registered-post')
    await user.keyboard('{ArrowUp}')
    expect(stop('inBelgium', new RegExp(`^${factName('whereabouts', rules.sentences)}`))).toHaveFocus()
    await user.keyboard('{Home}')
    expect(nameOf('inBelgium')).toHaveFocus()
    await user.keyboard('/')
    expect(screen.getByLabelText('Search in conditions')).toHaveFocus()
  })
  it('takes where a paper stands, and counts it in the row', async () => {
    const plain = viewOf({})
    const evidence = { 'medical-certificate': { state: 'received' } } as const
    const { user, view } = show({ ...plain, person: { ...plain.person, evidence } })
    expect(within(row('certificateModel')).getByText('1 of 1 received')).toBeInTheDocument()
    const cell = await details(user, 'registeredPost')
    await user.click(cell.getByText(/Receipt of the registered letter/))
    await user.selectOptions(await cell.findByLabelText('Where it stands'), 'received')
    expect(view.edit.evidence).toHaveBeenCalledWith('post-receipt', { state: 'received' })
  })
  it('shows only what was asked for', async () => {
    const { user } = show(viewOf({ whereabouts: 'belgium', sendingMethod: 'municipality' }))
    await user.selectOptions(screen.getByLabelText('Show'), 'attention')
    expect(document.querySelectorAll('[data-column="condition"]')).toHaveLength(1)
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
