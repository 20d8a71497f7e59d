import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { addPerson, dossierOfOne } from '@/cases/dossier/household'
import { CaseView } from '@/components/desk/CaseView'
import { DatesView } from '@/components/desk/DatesView'
import { emptyDesk } from '@/components/desk/repository/desk-state'
import { ui } from '@/content/en/ui'
import { voiceText } from '@/content/en/voices/helped'
import type { Facts } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { renderOnDesk, rules } from '@/tests/components/desk/render-on-desk'

const { answers, title } = ui.desk.dates

function show(facts: Facts, events: readonly DossierEvent[] = []) {
  const dossier = dossierOfOne(facts, events)
  const onFact = vi.fn()
  const { user } = renderOnDesk(
    <DatesView {...{ dossier, person: dossier.persons[0], onFact }} onTimeline={() => {}} />,
  )
  return { user, onFact, who: dossier.persons[0].id }
}

const dated = [
  ['cgrsNotifiedOn', { cgrsRefusal: 'other', cgrsNotifiedOn: '2026-11-14' }],
  ['stayRefusalNotifiedOn', { stayRefusalNotifiedOn: '2026-11-10' }],
  ['orderNotifiedOn', { orderToLeave: 'yes', orderNotifiedOn: '2026-11-14' }],
  ['certificateDate', { certificateDate: '2026-10-15' }],
  ['dateOfBirth', { situations: ['child-alone'], dateOfBirth: '2009-03-10' }],
  ['banNotifiedOn', { entryBan: 'yes', banYears: 3, banNotifiedOn: '2026-11-14' }],
] as const satisfies readonly (readonly [string, Facts])[]

it.each(dated)(
  'a date that is counted from %s leads to its field, where it is corrected',
  async (id, facts) => {
    const { user, onFact, who } = show(facts)
    const { short } = rules.sentences.questions[id]
    const [link] = within(screen.getByRole('table', { name: title })).getAllByRole('button', { name: short })
    if (link === undefined) throw new Error('No way to the answer')
    // A button is left out on paper, where the words stand in its place.
    expect(link.nextElementSibling).toHaveTextContent(short)
    expect(link.nextElementSibling).toHaveClass('print:inline')
    await user.click(link)
    const field = within(screen.getByRole('region', { name: answers })).getByLabelText(short)
    expect(field).toHaveFocus()
    await user.click(screen.getByRole('region', { name: answers }).querySelector('[type=checkbox]') ?? field)
    expect(onFact).toHaveBeenCalledExactlyOnceWith(who, id, 'unsure')
  },
)

it('a date that is counted from a step is corrected among the steps', () => {
  show({}, [
    { procedure: 'medical-regularisation', type: 'applicationLodged', on: '2026-03-10' },
    {
      procedure: 'medical-regularisation',
      type: 'refusalNotified',
      on: '2026-11-10',
      by: 'hand',
      withOrder: 'no',
    },
  ])
  expect(within(screen.getByRole('table', { name: title })).queryByRole('button')).toBeNull()
  expect(screen.queryByRole('region', { name: answers })).toBeNull()
})

it('names whose day it is where there are several persons', () => {
  const dossier = addPerson(dossierOfOne({ stayRefusalNotifiedOn: '2026-11-10' }), 'eldest')
  renderOnDesk(
    <DatesView {...{ dossier, person: dossier.persons[0] }} onFact={() => {}} onTimeline={() => {}} />,
  )
  expect(screen.getByRole('region', { name: answers })).toHaveTextContent('Person 1')
})

it('the steps of a case speak of the file, not of the reader', async () => {
  const dossier = dossierOfOne({ whereabouts: 'belgium' })
  const { user } = renderOnDesk(
    <CaseView entry={{ dossier, revision: 0 }} desk={{ ...emptyDesk, phase: 'tab' }} onClose={() => {}} />,
  )
  await user.click(screen.getByRole('button', { name: ui.desk.views.dates }))
  await user.click(screen.getByRole('button', { name: /9ter/ }))
  expect(
    await screen.findByRole('heading', { level: 1, name: voiceText.screens.timeline.title }),
  ).toBeInTheDocument()
  expect(screen.queryByText(ui.timeline.title)).toBeNull()
})

const returns = 'Return and the order to leave'
const inReturn = () =>
  screen.getByRole('button', { name: new RegExp(`^${returns}`) }).closest('li')?.textContent ?? ''

it.each([
  ['an answer', { orderToLeave: 'yes', orderNotifiedOn: '2026-11-12' }, [], 'received on 12 November 2026'],
  ['an answer without its day', { orderToLeave: 'yes', orderNotifiedOn: 'unsure' }, [], 'is not known yet'],
  [
    'another file',
    {},
    [
      { procedure: 'medical-regularisation', type: 'applicationLodged', on: '2026-03-10' },
      { procedure: 'medical-regularisation', type: 'refusalNotified', on: '2026-11-12', withOrder: 'yes' },
    ],
    'received on 12 November 2026',
  ],
] as const satisfies readonly (readonly [string, Facts, readonly DossierEvent[], string])[])(
  'the file of a return tells of an order that is known from %s',
  async (_, facts, events, said) => {
    const dossier = dossierOfOne({ whereabouts: 'belgium', ...facts }, events)
    const { user } = renderOnDesk(
      <CaseView entry={{ dossier, revision: 0 }} desk={{ ...emptyDesk, phase: 'tab' }} onClose={() => {}} />,
    )
    await user.click(screen.getByRole('button', { name: ui.desk.views.dates }))
    expect(inReturn()).toContain(said)
    expect(inReturn()).not.toContain(ui.desk.dates.nothing)
    await user.click(screen.getByRole('button', { name: new RegExp(`^${returns}`) }))
    expect(await screen.findByText(new RegExp(`There is an order to leave.*${said}`))).toBeVisible()
    const standing = document.querySelector('[data-region="order"]')
    expect(standing?.getAttribute('data-standing')).toBe('running')
    expect(document.querySelector('[data-station="order.none"][aria-current]')).toBeNull()
  },
)
