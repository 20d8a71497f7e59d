import { act, screen, within } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, it } from 'vitest'
import { loadRules } from '@/components/check/loaded-rules'
import { emptySession, type Session } from '@/components/check/session/session'
import { TabLettersPage } from '@/components/check/TabLettersPage'
import { en } from '@/content/en'
import { letterText } from '@/content/en/letters/order-extension'
import { screen as words } from '@/content/en/letters/screen'
import { renderInEnglish } from '@/tests/components/support/render'

const today = '2026-11-28'
const told: Session = {
  ...emptySession,
  facts: {
    situations: ['told-to-leave'],
    whereabouts: 'belgium',
    orderToLeave: 'yes',
    orderPaper: 'order',
    orderNotifiedOn: '2026-11-20',
  },
}

async function show(session: Session) {
  const rules = await loadRules(en, session.checked, false)
  await act(async () => {
    renderInEnglish(
      <Suspense>
        <TabLettersPage session={session} rules={rules} today={today} law={today} busy={null} />
      </Suspense>,
    )
  })
  await screen.findByText(words.lead, undefined, { timeout: 20_000 })
}

it('puts the letters first that “Your routes” advises, before their procedure was opened', async () => {
  await show(told)
  const first = screen.getByRole('region', { name: words.forYou })
  expect(within(first).getByRole('heading', { name: letterText.title })).toBeInTheDocument()
})

it('shows one list where nothing was answered', async () => {
  await show(emptySession)
  expect(screen.queryByRole('region', { name: words.forYou })).not.toBeInTheDocument()
})
