import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { choosePlace } from '@/cases/storage/chosen-place'
import { DeadlinesApp } from '@/components/calculator/DeadlinesApp'
import { helpKindIn } from '@/components/check/finder/help-kind'
import { SharedOption } from '@/components/check/SharedOption'
import { emptySession } from '@/components/check/session/session'
import { saveSession } from '@/components/check/session/storage'
import { HelpApp } from '@/components/help/HelpApp'
import { SearchBox } from '@/components/search/SearchBox'
import { help } from '@/content/en/pages/help'
import { typeEarly, whenScriptsCome } from '@/tests/components/support/delivered'

vi.mock('@/components/check/finder/help-kind', () => ({ helpKindIn: vi.fn(async () => 'lawyer') }))

const { rows: _, source: _s, sourceOld: _o, page: _p, ...words } = help
const card = (id: string, kind: 'lawyer' | 'listen') => ({
  id,
  kinds: [kind],
  districts: null,
  isAuthority: false,
  card: <article>{id}</article>,
})
const cards = [card('Somebody who pleads', 'lawyer'), card('Somebody who listens', 'listen')]
const kindField = () => screen.getByRole<HTMLSelectElement>('combobox')
const shared = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /shared or borrowed/ })

afterEach(() => {
  vi.unstubAllGlobals()
  choosePlace(null)
  sessionStorage.clear()
})

describe('before the scripts of a page are there', () => {
  it('a shared device that is told is one', () => {
    const onShare = vi.fn()
    whenScriptsCome(<SharedOption shared={false} onShare={onShare} />, () => shared().click())
    expect(onShare).toHaveBeenCalledExactlyOnceWith(true)
  })

  it.each([false, true])('a shared device that nobody told stays as it is known: %s', (known) => {
    const onShare = vi.fn()
    whenScriptsCome(<SharedOption shared={known} onShare={onShare} />, () => {
      shared().checked = false
    })
    expect(onShare).not.toHaveBeenCalled()
  })

  it('a choice in the calculator is made, and leads on', async () => {
    whenScriptsCome(<DeadlinesApp />, () =>
      screen.getByRole('radio', { name: /^A decision about my stay/ }).click(),
    )
    screen.getByRole('button', { name: 'Continue' }).click()
    expect(await screen.findByRole('group', { name: /^A decision about my stay/ })).toBeInTheDocument()
  })

  it('a place that is typed is looked for', async () => {
    whenScriptsCome(<HelpApp words={words} cards={cards} />, () => typeEarly('textbox', '4000'))
    expect(await screen.findByRole('button', { name: /4000 Liège/ })).toBeInTheDocument()
  })

  it('a kind of help that is chosen is shown, whatever answers point to', async () => {
    saveSession({ ...emptySession, facts: { situations: ['told-to-leave'], orderToLeave: 'yes' } })
    whenScriptsCome(<HelpApp words={words} cards={cards} />, () => {
      kindField().value = 'listen'
    })
    await waitFor(() => expect(helpKindIn).toHaveResolvedWith('lawyer'))
    await act(async () => {})
    expect(screen.queryByText('Somebody who pleads')).toBeNull()
    expect(screen.getByText('Somebody who listens')).toBeInTheDocument()
    expect(kindField()).toHaveValue('listen')
  })

  it('words that are typed are searched for', async () => {
    vi.stubGlobal('fetch', async () =>
      Response.json([{ kind: 'term', title: 'Orange card', text: '', href: '/en/glossary/#card' }]),
    )
    whenScriptsCome(<SearchBox />, () => typeEarly('searchbox', 'orange'))
    expect(await screen.findByText('1 result')).toBeInTheDocument()
  })
})
