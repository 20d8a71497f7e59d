import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { LettersApp } from '@/components/check/LettersApp'
import { SummaryApp } from '@/components/check/SummaryApp'
import { visit } from '@/components/check/session/places'
import { emptySession } from '@/components/check/session/session'
import { saveSession } from '@/components/check/session/storage'
import { sheetText } from '@/content/en/sheet'
import { ui } from '@/content/en/ui'
import { renderInEnglish } from '@/tests/components/support/render'

const show = () => renderInEnglish(<SummaryApp law="2026-06-12" />)

beforeEach(() => sessionStorage.clear())

describe('the summary of a tab', { timeout: 30_000 }, () => {
  it('leads to the check where nothing was answered', async () => {
    show()
    expect(await screen.findByRole('link', { name: ui.summary.begin })).toHaveAttribute('href', '/en/check/')
    expect(screen.getByRole('link', { name: ui.summary.toDesk })).toHaveAttribute('href', '/en/desk/')
  })

  it.each([
    ['the summary', <SummaryApp key="summary" law="2026-06-12" />],
    [
      'the page of letters',
      <LettersApp key="letters" law="2026-06-12">
        <p>{ui.common.loading}</p>
      </LettersApp>,
    ],
  ])('shows nothing on %s while the check asks whose it is', async (_, page) => {
    const facts = { whereabouts: 'belgium' } as const
    const checked = visit({ ...emptySession, facts }, { kind: 'answers' }, 'medical-regularisation')
    saveSession(visit(checked, { kind: 'begun', door: 'for-child' }, null))
    const { container } = renderInEnglish(page)
    await screen.findByRole('heading', { level: 1, name: ui.check.tabHolds.title }, { timeout: 20_000 })
    expect(container.textContent).not.toMatch(/9ter|Medical|Belgium/)
    expect(screen.getByRole('link', { name: ui.common.nav.check })).toHaveAttribute('href', '/en/check/')
  })

  it('prints what was checked, and hands the answers over where the person agrees', async () => {
    const facts = { whereabouts: 'belgium' } as const
    saveSession(visit({ ...emptySession, facts }, { kind: 'answers' }, 'medical-regularisation'))
    const { user } = show()
    await screen.findByRole('heading', { level: 1, name: ui.summary.heading }, { timeout: 20_000 })
    expect(screen.getByRole('heading', { level: 2, name: sheetText.bring.title })).toBeInTheDocument()
    expect(screen.getByRole('article')).toHaveTextContent('Medical regularisation (9ter): Not complete yet')
    await user.click(screen.getByRole('radio', { name: sheetText.choice.forHelper }))
    expect(screen.getByRole('heading', { level: 2, name: /Medical regularisation/ })).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: sheetText.bring.title })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: ui.summary.give }))
    await screen.findByRole('heading', { name: ui.summary.giveTitle }, { timeout: 20_000 })
    expect(screen.getByRole('checkbox', { name: /In Belgium/ })).toBeChecked()
  })
})
