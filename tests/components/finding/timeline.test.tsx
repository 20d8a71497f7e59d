import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { withEvents } from '@/components/check/session/answers'
import { emptySession } from '@/components/check/session/session'
import { datesInTab } from '@/components/check/views'
import { loadProcedure } from '@/components/finding/procedure'
import { datesOf } from '@/components/finding/timeline/dates'
import { draftOfEvent, emptyEvent, readEvent } from '@/components/finding/timeline/event-draft'
import { loadTimelineTexts } from '@/components/finding/timeline/kit'
import { orderToldOf } from '@/components/finding/timeline/known-order'
import { SummaryTimeline } from '@/components/finding/timeline/SummaryTimeline'
import { TimelinePage } from '@/components/finding/timeline/TimelinePage'
import { chromeOf } from '@/components/i18n/chrome'
import { en } from '@/content/en'
import { ui } from '@/content/en/ui'
import type { Facts } from '@/machines/facts/registry'
import type { DossierEvent, EventType } from '@/machines/lifecycle/events/registry'
import { positionOf } from '@/machines/lifecycle/position'
import { renderInEnglish } from '@/tests/components/support/render'
import { phrases } from '@/tests/support/phrases'

const today = '2026-11-22'
const medical = await loadProcedure(en, 'medical-regularisation')
const minors = await loadProcedure(en, 'unaccompanied-minors')
const nothing = () => {}

interface PageProps {
  readonly start?: readonly DossierEvent[]
  readonly facts?: Facts
  readonly noting?: EventType | null
}

function Page({ start = [], facts = {}, noting = null }: PageProps) {
  const [events, setEvents] = useState(start)
  return (
    <TimelinePage
      opened={medical}
      facts={facts}
      events={events}
      today={today}
      dates={datesInTab({ facts, events, checked: ['medical-regularisation'] }, today)}
      noting={noting}
      onSummary={null}
      onEvents={setEvents}
      onCheck={nothing}
      onBack={nothing}
    />
  )
}
const procedure = 'medical-regularisation'
const lodged: DossierEvent = { type: 'applicationLodged', on: '2026-10-05', procedure }
const refused: DossierEvent = {
  type: 'refusalNotified',
  on: '2026-11-13',
  ground: 'inadmissible',
  by: 'hand',
  detained: 'no',
  withOrder: 'no',
  procedure,
}
const happened = () => screen.getByRole('region', { name: 'What has happened' })

describe('“Where are you now?”', () => {
  it('opens on the step that a letter just sent is, and asks for its day alone', async () => {
    const { user } = renderInEnglish(<Page noting="applicationLodged" />)
    expect(await screen.findByRole('radio', { name: /application/i, checked: true })).toHaveAttribute(
      'value',
      'applicationLodged',
    )
    await user.type(screen.getByRole('textbox', { name: /day/i }), '20/11/2026')
    await user.click(screen.getByRole('button', { name: ui.timeline.form.add }))
    expect(within(happened()).getByText('Friday 20 November 2026')).toBeInTheDocument()
  })

  it('offers a step that does not come next, where a letter is that step', async () => {
    renderInEnglish(<Page start={[lodged]} noting="applicationLodged" />)
    expect(await screen.findByRole('radio', { checked: true })).toHaveAttribute('value', 'applicationLodged')
  })

  it('offers the order that the answers tell of, and adds it with one press', async () => {
    const facts: Facts = { orderToLeave: 'yes', orderNotifiedOn: '2026-11-20', termDays: 30 }
    const { user } = renderInEnglish(<Page facts={facts} />)
    expect(await screen.findByText(/an order to leave, received on 20 November 2026/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Add this order here' }))
    expect(within(happened()).getByText('Friday 20 November 2026')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Add this order here' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(within(happened()).getByText('Nothing yet.')).toBeInTheDocument()
  })

  it('tells of an order by its kind and term, and only where its day has come and it fits', () => {
    const { lifecycle } = medical
    const facts: Facts = { orderToLeave: 'yes', orderNotifiedOn: '2026-11-20' }
    const told = (more: Facts) => orderToldOf({ ...facts, ...more }, [], lifecycle, today)?.event ?? null
    expect(told({ termDays: 7 })).toEqual({ type: 'orderNotified', on: '2026-11-20', term: '7-to-30-days' })
    expect(told({})).toEqual({ type: 'orderNotified', on: '2026-11-20' })
    expect(told({ orderPaper: 'bring-back' })).toBeNull()
    expect(told({ orderPaper: 'dublin', termDays: 7 })?.type).toBe('dublinRefusalNotified')
    expect(told({ orderNotifiedOn: '2026-12-20' })).toBeNull()
    expect(told({ orderNotifiedOn: 'unsure' })).toEqual({ type: 'orderNotified', on: 'unsure' })
    expect(told({ orderToLeave: 'no' })).toBeNull()
    expect(orderToldOf(facts, [lodged], lifecycle, today)).toBeNull()
  })

  it('takes a step up and says where the file stands, without any other answer', async () => {
    const { user } = renderInEnglish(<Page />)
    await user.click(await screen.findByRole('radio', { name: 'Application lodged' }))
    await user.type(screen.getByLabelText('Day'), '5/10/2026')
    await user.click(screen.getByRole('button', { name: 'Add this step' }))
    expect(within(happened()).getByText('Monday 5 October 2026')).toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent('Added: Application lodged.')
    const now = screen.getByRole('region', { name: 'Where your file stands now' })
    expect(within(now).getByText(/Who acts next/)).toBeInTheDocument()
  })

  it('accepts that the date is not known', async () => {
    const { user } = renderInEnglish(<Page />)
    await user.click(await screen.findByRole('radio', { name: 'Application lodged' }))
    await user.click(screen.getByLabelText('I don’t know the date'))
    await user.click(screen.getByRole('button', { name: 'Add this step' }))
    expect(within(happened()).getByText('Date not known')).toBeInTheDocument()
  })

  it('refuses a day that has not come yet, with the reason', async () => {
    const { user } = renderInEnglish(<Page />)
    await user.click(await screen.findByRole('radio', { name: 'Application lodged' }))
    await user.type(screen.getByLabelText('Day'), '5/10/2027')
    await user.click(screen.getByRole('button', { name: 'Add this step' }))
    expect(screen.getByRole('alert')).toHaveTextContent('is still to come: 5 October 2027')
    expect(within(happened()).getByText('Nothing yet.')).toBeInTheDocument()
  })

  it('removes a step and brings it back', async () => {
    const { user } = renderInEnglish(<Page start={[lodged, refused]} />)
    await user.click(await screen.findByRole('button', { name: 'Remove: Refusal notified' }))
    expect(within(happened()).queryByText('Refusal notified')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(within(happened()).getByText('Refusal notified')).toBeInTheDocument()
  })

  it('names every detail that is missing', async () => {
    const { user } = renderInEnglish(<Page start={[lodged]} />)
    await user.click(await screen.findByRole('button', { name: 'Add the next step' }))
    await user.click(screen.getByRole('radio', { name: 'Refusal notified' }))
    await user.click(screen.getByRole('button', { name: 'Add this step' }))
    const alert = screen.getByRole('alert')
    expect(within(alert).getByText(/^How did the decision reach you\?/)).toBeInTheDocument()
    expect(within(alert).getByText(/^Were you detained/)).toBeInTheDocument()
  })
})

describe('dates of a minor', () => {
  it('hold the last day as a minor, until the person has turned 18', async () => {
    const t = chromeOf(en, ui)
    const { voice, words } = await loadTimelineTexts(en, phrases, 'unaccompanied-minors')
    const facts = { dateOfBirth: '2010-06-15' }
    const position = positionOf({ lifecycle: minors.lifecycle }, [], { today })
    const checked = ['unaccompanied-minors'] as const
    const list = (known: Facts, events: readonly DossierEvent[] = []) =>
      datesInTab({ facts: known, events, checked }, today)
    const [birthday, ...others] = datesOf(position, list(facts), { voice, words, t })
    expect(others).toEqual([])
    expect(birthday?.counted.deadline?.safe).toBe('2028-06-14')
    expect(datesOf(position, list({ dateOfBirth: 'unsure' }), { voice, words, t })).toEqual([])
    const adult: DossierEvent = { type: 'turnedAdult', on: '2026-06-15', procedure: 'unaccompanied-minors' }
    const grown = positionOf({ lifecycle: minors.lifecycle }, [adult], { today })
    expect(datesOf(grown, list(facts, [adult]), { voice, words, t }).map(({ id }) => id)).not.toContain(
      'turning-eighteen',
    )
  })
})

describe('the printed timeline', () => {
  it('says what happened, the safe day, the count and the articles', async () => {
    renderInEnglish(
      <SummaryTimeline opened={medical} facts={{}} events={[lodged, refused]} today={today} dates={[]} />,
    )
    expect(await screen.findByText('Refusal notified')).toBeInTheDocument()
    expect(screen.getByText(/^Appeal for annulment/).closest('li')).toHaveTextContent(
      /Appeal for annulment: Last day: .*To check: .*Aliens Act, art\. 39\/57/,
    )
  })
})

describe('a step of a file', () => {
  it('comes back into its fields as it was given', () => {
    const { procedure: _, ...details } = refused
    expect(readEvent(draftOfEvent(refused))).toEqual({ ok: true, event: details })
  })

  it('asks about an order to leave only when one came', () => {
    const read = readEvent({ ...emptyEvent, type: 'refusalNotified', choices: { withOrder: 'yes' } })
    expect(read.ok ? [] : read.problems.map(({ part }) => part)).toEqual([
      'by',
      'on',
      'ground',
      'detained',
      'secondMeasure',
      'term',
    ])
  })

  it('belongs to one procedure; the files of the others stay as they are', () => {
    const other: DossierEvent = { type: 'orderNotified', on: today, procedure: 'return' }
    const session = { ...emptySession, events: [other] }
    expect(withEvents(session, procedure, [{ type: 'applicationLodged', on: '2026-10-05' }]).events).toEqual([
      other,
      lodged,
    ])
  })
})
