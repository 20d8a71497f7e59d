import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { use } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { keptFor } from '@/components/i18n/kept'
import { useLoaded } from '@/components/i18n/use-loaded'
import { LoadFailed } from '@/components/ui/LoadFailed'
import { late } from '@/components/ui/late'
import { prerendered } from '@/components/ui/prerendered'
import { en } from '@/content/en'
import { ui } from '@/content/en/ui'
import { filesBelow } from '@/scripts/build/files'
import { renderInEnglish } from '@/tests/components/support/render'

const { loadFailed, retry } = ui.common
const Part = ({ name }: { name: string }) => <p>Here is {name}</p>

/** What cannot be had until the connection is back, and how often it was asked for. */
function network() {
  const state = { there: false, asked: 0 }
  const load = async <T,>(value: T): Promise<T> => {
    state.asked++
    if (!state.there) throw new TypeError('Failed to fetch')
    return value
  }
  return { state, load }
}

const back = () => act(async () => void window.dispatchEvent(new Event('online')))

afterEach(cleanup)

describe.each([
  ['a part of a page that is loaded when it is shown', late],
  ['a part of the page as delivered, loaded apart', prerendered],
] as const)('%s', (_, make) => {
  it('says that it did not load, beside the rest, and comes when the person tries again', async () => {
    const { state, load } = network()
    const Late = make<{ name: string }>(() => load(Part))
    renderInEnglish(
      <>
        <p>The rest</p>
        <Late name="A" />
      </>,
    )
    expect(await screen.findByRole('alert')).toHaveTextContent(loadFailed)
    expect(screen.getByText('The rest')).toBeInTheDocument()
    const again = () => userEvent.click(screen.getByRole('button', { name: retry }))
    await again()
    expect(await screen.findByRole('alert')).toBeInTheDocument()
    state.there = true
    await again()
    expect(await screen.findByText('Here is A')).toBeInTheDocument()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(state.asked).toBe(3)
  })

  it('comes by itself once the connection is back, wherever it failed', async () => {
    const { state, load } = network()
    const Late = make<{ name: string }>(() => load(Part))
    const Words = () => {
      const words = useLoaded(loadWords, null)
      return words === 'failed' ? <LoadFailed /> : <p>{words}</p>
    }
    const loadWords = () => load('Words')
    renderInEnglish(
      <>
        <Late name="A" />
        <Late name="B" />
        <Words />
      </>,
    )
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(3))
    state.there = true
    await back()
    for (const text of ['Here is A', 'Here is B', 'Words'])
      expect(await screen.findByText(text)).toBeInTheDocument()
    expect(screen.queryByRole('alert')).toBeNull()
    const { asked } = state
    await back()
    expect(state.asked).toBe(asked)
  })

  it('leaves every other error to whoever is above', async () => {
    const Broken = () => {
      throw new RangeError('not about the connection')
    }
    const Late = make(async () => Broken)
    await expect(async () => {
      renderInEnglish(<Late />)
      await screen.findByRole('alert', {}, { timeout: 500 })
    }).rejects.toThrow()
    expect(screen.queryByText(loadFailed)).toBeNull()
  })
})

describe('a part that is loaded when it is shown', () => {
  const kept = keptFor<string>()

  it('is there in the same moment once it was loaded ahead', async () => {
    const Late = late(async () => Part)
    await Late.ahead()
    renderInEnglish(<Late name="A" />)
    expect(screen.getByText('Here is A')).toBeInTheDocument()
  })

  it('waits for what it reads, and asks for it again where it could not be had', async () => {
    const { state, load } = network()
    const words = () => kept(en, 'words', () => load('Words'))
    const Late = late(
      async () => () => <p>{use(words())}</p>,
      () => [words()],
    )
    await Late.ahead()
    renderInEnglish(<Late />)
    expect(await screen.findByRole('alert')).toHaveTextContent(loadFailed)
    state.there = true
    await back()
    expect(await screen.findByText('Words')).toBeInTheDocument()
    cleanup()
    renderInEnglish(<Late />)
    expect(screen.getByText('Words')).toBeInTheDocument()
    expect(state.asked).toBe(2)
  })
})

it('whatever is loaded when it is shown offers to try again; what a tap loads is tapped again', () => {
  const screens = filesBelow('components').filter((file) => file.endsWith('.tsx'))
  const alone = screens.filter((file) =>
    readFileSync(join('components', file), 'utf8').includes("'common.loadFailed'"),
  )
  expect(alone.toSorted()).toEqual(['check/ChoosePage.tsx', 'check/SecondLanguage.tsx', 'ui/LoadFailed.tsx'])
})
