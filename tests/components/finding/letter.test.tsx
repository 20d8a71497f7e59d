import { screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { useLetterDrafts } from '@/components/finding/letter/drafts'
import { Letters } from '@/components/finding/letter/Letters'
import { LetterLanguagesContext } from '@/components/finding/letter/languages'
import { letterWords } from '@/content/en/letters/words'
import { languages } from '@/content/locales'
import type { Facts } from '@/machines/facts/registry'
import { renderInEnglish } from '@/tests/components/support/render'

const { screen: words, languages: names } = letterWords
type Place = Parameters<typeof Letters>[0]['places'][number]
const known: Facts = {
  orderToLeave: 'yes',
  orderNotifiedOn: '2026-11-20',
  departureProof: 'proof',
  returnCircumstances: ['minor-child'],
}

/** A screen with the letters, and another part that takes their place. */
const order: Place = { procedure: 'return', letters: ['order-extension'], file: null }

function Screen({
  given,
  onMade,
  place = order,
}: {
  readonly given: Facts
  readonly onMade: () => void
  readonly place?: Place
}) {
  const drafts = useLetterDrafts()
  const [away, setAway] = useState(false)
  return (
    <LetterLanguagesContext value={{ fr: languages.fr, nl: languages.nl, de: languages.de }}>
      <button type="button" onClick={() => setAway(!away)}>
        Another part
      </button>
      {!away && (
        <Letters
          known={given}
          today="2026-11-29"
          places={[place]}
          running={new Set()}
          events={[]}
          notMet={() => ['A condition']}
          drafts={drafts('person-1')}
          head={() => <h1>{words.title}</h1>}
          onMade={onMade}
          onSent={() => null}
        />
      )}
    </LetterLanguagesContext>
  )
}

async function write(given: Facts = known) {
  const onMade = vi.fn()
  const { user } = renderInEnglish(<Screen given={given} onMade={onMade} />)
  const first = await screen.findByRole('region', { name: words.forYou }, { timeout: 20_000 })
  await user.click(within(first).getByRole('button'))
  await screen.findByRole('heading', { level: 1, name: /more time/ }, { timeout: 20_000 })
  return { user, onMade, sheet: () => screen.getByRole('region', { name: words.letter }) }
}

describe('a letter that a certificate goes along with', { timeout: 60_000 }, () => {
  async function open(certificateDate: '2026-11-20' | '2026-08-20') {
    const { user } = renderInEnglish(
      <Screen
        given={{ certificateDate }}
        onMade={() => undefined}
        place={{ procedure: 'medical-regularisation', letters: ['medical-application'], file: null }}
      />,
    )
    const first = await screen.findByRole('region', { name: words.forYou }, { timeout: 20_000 })
    await user.click(within(first).getByRole('button'))
    await screen.findByRole('heading', { level: 1, name: /9ter/ }, { timeout: 20_000 })
  }

  it('says until when it can be sent', async () => {
    await open('2026-11-20')
    expect(screen.getByText(/the last day to send this letter is 19 February 2027\./)).toBeVisible()
  })

  it('says that a new certificate is needed first, once that day is over', async () => {
    await open('2026-08-20')
    expect(
      screen.getByText(/the last day to send this letter was 19 November 2026\. First ask/),
    ).toBeVisible()
  })
})

describe('a letter on paper', { timeout: 60_000 }, () => {
  it('leaves no line alone that belongs to what comes after it, and keeps no other', async () => {
    const { sheet } = await write()
    // The translation stands beside each line, in the same block.
    const kept = (text: string) =>
      within(sheet()).getByText(text).closest('div')?.parentElement?.classList.contains('break-after-avoid')
    expect(kept('Why I cannot leave within the term')).toBe(true)
    expect(kept('Yours faithfully,')).toBe(true)
    expect(kept('Dear Sir or Madam,')).toBe(false)
  })
})

describe('a letter', { timeout: 60_000 }, () => {
  it('says what was answered, and nothing private until it is ticked', async () => {
    const { user, sheet } = await write()
    expect(sheet()).toHaveTextContent('I cannot return voluntarily within the term')
    expect(sheet()).not.toHaveTextContent('I have a child under 18')
    expect(sheet()).toHaveTextContent('Rests on: Aliens Act, art. 74/14 §1')
    await user.click(screen.getByRole('checkbox', { name: /child under 18/ }))
    expect(sheet()).toHaveTextContent('I have a child under 18')
  })

  it('takes the day of the order only where it is ticked', async () => {
    const { user, sheet } = await write()
    expect(sheet()).toHaveTextContent('[Jour de réception de l’ordre]')
    await user.click(screen.getByRole('checkbox', { name: /20 November 2026/ }))
    expect(sheet()).toHaveTextContent('Le 20 novembre 2026')
  })

  it('goes out in the language of the procedure, and says beside it what that means', async () => {
    const { user, sheet } = await write()
    await user.click(screen.getByRole('radio', { name: names.nl }))
    await waitFor(() => expect(sheet()).toHaveTextContent('29 november 2026'), { timeout: 20_000 })
    expect(
      within(sheet())
        .getAllByText(/14, §\s?1/)[0]
        ?.closest('[lang]'),
    ).toHaveAttribute('lang', 'nl')
    expect(within(sheet()).getByText('Why I cannot leave within the term').closest('[lang]')).toHaveAttribute(
      'lang',
      'en',
    )
  })

  it('counts its blanks down as details are written, and lets every line be changed or left out', async () => {
    const { user, sheet } = await write()
    const count = () => Number(/\d+/.exec(within(sheet()).getByRole('status').textContent ?? '')?.[0])
    const before = count()
    await user.type(screen.getByLabelText('First name and surname'), 'A. Diallo')
    // The name stands above the letter and at its foot.
    expect(count()).toBe(before - 2)
    await user.click(screen.getByRole('button', { name: words.edit }))
    const lines = within(sheet()).getAllByRole('textbox')
    const last = lines.at(-1)
    if (!last) throw new Error('the letter has no lines')
    await user.clear(last)
    await user.type(last, 'My own words')
    await user.click(screen.getByRole('button', { name: words.editDone }))
    expect(sheet()).toHaveTextContent('My own words')
    await user.click(screen.getByRole('button', { name: words.restore }))
    expect(sheet()).not.toHaveTextContent('My own words')
  })

  it('leaves as plain text with what is still blank', async () => {
    const { user, onMade } = await write()
    await user.click(screen.getByRole('button', { name: words.copy }))
    expect(await screen.findByText(words.copied)).toBeInTheDocument()
    const text = await navigator.clipboard.readText()
    expect(text).toMatch(/\[.+\]/)
    expect(text).not.toContain('undefined')
    expect(onMade).toHaveBeenCalledWith('order-extension')
  })

  it('warns before the page is left once something was written', async () => {
    const { user } = await write()
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true })
      window.dispatchEvent(event)
      return event.defaultPrevented
    }
    expect(leave()).toBe(false)
    await user.type(screen.getByLabelText('Nationality'), 'Guinean')
    expect(leave()).toBe(true)
    // What was written is in memory alone, also while another part of the screen is looked at.
    await user.click(screen.getByRole('button', { name: 'Another part' }))
    expect(leave()).toBe(true)
  })

  it('keeps what was written while another part of the screen is looked at', async () => {
    const { user } = await write()
    await user.type(screen.getByLabelText('Nationality'), 'Guinean')
    const away = screen.getByRole('button', { name: 'Another part' })
    await user.click(away)
    expect(screen.queryByLabelText('Nationality')).toBeNull()
    await user.click(away)
    expect(await screen.findByLabelText('Nationality')).toHaveValue('Guinean')
  })
})
