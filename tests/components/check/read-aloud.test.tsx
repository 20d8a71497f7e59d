import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ReadAloud } from '@/components/aloud/ReadAloud'
import { leaveSite } from '@/components/exit/leave'
import { asBorrowed } from '@/components/i18n/borrowed'
import { ChromeProvider } from '@/components/i18n/ChromeProvider'
import { ar } from '@/content/ar/compiled'
import { aids } from '@/content/en/aids'
import { ui } from '@/content/en/ui'
import { renderInEnglish } from '@/tests/components/support/render'

interface Said {
  readonly text: string
  readonly voice: SpeechSynthesisVoice | null
  readonly onend: (() => void) | null
}

/** A device that reads: what it was told, and what it may be told. */
class Speech extends EventTarget {
  voices: Partial<SpeechSynthesisVoice>[] = []
  said: Said[] = []
  getVoices = () => this.voices
  speak = (one: Said) => void this.said.push(one)
  cancel = vi.fn(() => {
    this.said = []
  })
}
let speech: Speech

const here = { localService: true, lang: 'en-GB', name: 'here' }
const away = { localService: false, lang: 'en-US', name: 'away' }

beforeEach(() => {
  speech = new Speech()
  document.documentElement.lang = 'en'
  vi.stubGlobal('speechSynthesis', speech)
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      voice = null
      onend = null
      constructor(readonly text: string) {}
    },
  )
})
afterEach(() => vi.unstubAllGlobals())

const page = (
  <section data-aloud="">
    <h1>Where are you now?</h1>
    <p>
      Say it <b style={{ display: 'inline' }}>here</b>.
    </p>
    <label>
      <input type="radio" /> In Belgium
    </label>
    <p hidden>Not this.</p>
    <p data-beside="" lang="fr">
      Où êtes-vous ?
    </p>
    <button type="button">Nor this</button>
    <ReadAloud />
  </section>
)
const readButton = () => screen.findByRole('button', { name: aids.aloud.read })
const spoken = () => speech.said.map(({ text }) => text)

test.each([
  ['no voice', []],
  ['a voice that is not on the device', [away]],
  ['a voice of another language', [{ ...here, lang: 'fr-BE' }]],
])('there is no button with %s', async (_, voices) => {
  speech.voices = voices
  renderInEnglish(page)
  await act(() => new Promise((done) => setTimeout(done, 50)))
  expect(screen.queryByRole('button', { name: aids.aloud.read })).not.toBeInTheDocument()
})

test('the button comes when the device learns of its voices', async () => {
  renderInEnglish(page)
  act(() => {
    speech.voices = [away, here]
    speech.dispatchEvent(new Event('voiceschanged'))
  })
  expect(await readButton()).toBeVisible()
})

test('what stands there is read, block by block, by the voice of the device', async () => {
  speech.voices = [away, here]
  const { user } = renderInEnglish(page)
  await user.click(await readButton())
  expect(spoken()).toEqual(['Where are you now?', 'Say it here.', 'In Belgium'])
  expect(speech.said.every(({ voice }) => voice === here)).toBe(true)
  act(() => speech.said.at(-1)?.onend?.())
  expect(await readButton()).toBeVisible()
})

test('it stops when asked', async () => {
  speech.voices = [here]
  const { user } = renderInEnglish(page)
  await user.click(await readButton())
  await user.click(await screen.findByRole('button', { name: aids.aloud.stop }))
  expect(spoken()).toEqual([])
  expect(await readButton()).toBeVisible()
})

test.each([
  ['the page goes', () => window.dispatchEvent(new Event('pagehide'))],
  ['the screen changes', cleanup],
])('it stops when %s', async (_, leave) => {
  speech.voices = [here]
  const { user } = renderInEnglish(page)
  await user.click(await readButton())
  expect(spoken()).not.toEqual([])
  leave()
  expect(spoken()).toEqual([])
})

test('the way out silences it at once', async () => {
  const browser = {
    document: document.implementation.createHTMLDocument(),
    addEventListener: vi.fn(),
    location: { replace: vi.fn(), reload: vi.fn() },
    speechSynthesis: speech,
  }
  await leaveSite('https://example.org', browser)
  expect(speech.cancel).toHaveBeenCalled()
})

test('a part that is borrowed is read in its own language, or named', async () => {
  document.documentElement.lang = 'ar'
  speech.voices = [{ ...here, lang: 'ar-SA' }]
  render(
    <ChromeProvider language={ar} messages={ui}>
      <section data-aloud="">
        <p>أين أنت الآن</p>
        <p data-borrowed="" lang="fr">
          {asBorrowed('Vous restez ici.')}
        </p>
        <p data-borrowed="" lang="fr">
          {asBorrowed('Encore.')}
        </p>
        <ReadAloud />
      </section>
    </ChromeProvider>,
  )
  const user = userEvent.setup()
  const button = await screen.findByRole('button')
  await user.click(button)
  expect(spoken()).toEqual(['أين أنت الآن', ar.borrows?.notYet])
  await user.click(button)
  speech.voices = [...speech.voices, { ...here, lang: 'fr-FR' }]
  await user.click(button)
  expect(spoken()).toHaveLength(3)
  expect(speech.said.map(({ voice }) => voice?.lang)).toEqual(['ar-SA', 'fr-FR', 'fr-FR'])
})
