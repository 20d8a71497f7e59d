import { readdirSync, readFileSync } from 'node:fs'
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { isShared, onSharedChange, setShared } from '@/cases/storage/shared-device'
import { ExitLink } from '@/components/exit/ExitLink'
import { shiftCounter } from '@/components/exit/keys'
import { leaveSite } from '@/components/exit/leave'
import { QuickExit } from '@/components/exit/QuickExit'
import { renderInEnglish } from '@/tests/components/support/render'

beforeEach(() => {
  sessionStorage.clear()
  setShared(false)
})

describe('three Shifts', () => {
  const presses = (...keys: readonly (readonly [string, number])[]) => {
    const counts = shiftCounter()
    return keys.map(([key, at]) => counts(key, at))
  }

  it('count when they come soon after each other', () => {
    expect(presses(['Shift', 0], ['Shift', 700], ['Shift', 1500])).toEqual([false, false, true])
  })

  it('do not count when they come late, or with another key between', () => {
    expect(presses(['Shift', 0], ['Shift', 700], ['Shift', 1501])).toEqual([false, false, false])
    expect(presses(['Shift', 0], ['A', 100], ['Shift', 200], ['Shift', 300])).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  it('begin anew after they have counted', () => {
    expect(presses(['Shift', 0], ['Shift', 1], ['Shift', 2], ['Shift', 3]).at(-1)).toBe(false)
  })
})

describe('Shift while somebody works', () => {
  const shown = () => {
    const { user } = renderInEnglish(
      <>
        <ExitLink label="Leave now" description="Opens another page." />
        <QuickExit description="Forgets the answers." />
        <input aria-label="Label" onKeyDown={(event) => event.stopPropagation()} />
      </>,
    )
    return { user, field: screen.getByLabelText('Label') }
  }

  it('types capitals in a field and leaves nothing, also where the field keeps its keys', async () => {
    const { user, field } = shown()
    await user.click(field)
    await user.keyboard('{Shift>}A{/Shift}{Shift>}B{/Shift}{Shift>}C{/Shift}{Shift>}D{/Shift}')
    expect(field).toHaveValue('ABCD')
    expect(document.body.textContent).not.toBe('')
  })

  it('selects with the pointer and leaves nothing', async () => {
    const { user, field } = shown()
    for (let i = 0; i < 4; i++) {
      await user.keyboard('{Shift>}')
      await user.pointer([{ target: field, keys: '[MouseLeft]' }])
      await user.keyboard('{/Shift}')
    }
    expect(document.body.textContent).not.toBe('')
  })
})

describe('every question of the browser before a loss', () => {
  it('is asked in one place, so that leaving at once ends them all', () => {
    const files = ['app', 'components', 'cases'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    const asking = files.filter(
      (file) => /\.tsx?$/.test(file) && /['"]beforeunload['"]/.test(readFileSync(file, 'utf8')),
    )
    expect(asking).toEqual(['components/exit/ask.ts'])
  })
})

describe('leaving', () => {
  const browser = () => ({
    document: document.implementation.createHTMLDocument('Check'),
    addEventListener: vi.fn(),
    location: { replace: vi.fn(), reload: vi.fn() },
  })

  it('blanks the page and its title, forgets the tab, and puts another page in its place', async () => {
    sessionStorage.setItem('residence-routes', 'answers')
    const window = browser()
    window.document.body.innerHTML = '<p>answers</p>'
    const left = leaveSite('https://weather.example/', window as never)
    expect(window.document.body.textContent).toBe('')
    expect(window.document.title.trim()).toBe('')
    await left
    expect(sessionStorage.length).toBe(0)
    expect(window.location.replace).toHaveBeenCalledExactlyOnceWith('https://weather.example/')
  })

  it('is asked nothing, and begins anew if the browser brings the page back', async () => {
    vi.resetModules()
    const [{ askBeforeLoss }, { leaveSite: leave }] = await Promise.all([
      import('@/components/exit/ask'),
      import('@/components/exit/leave'),
    ])
    const stop = askBeforeLoss(() => true)
    const asked = () => !globalThis.window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
    expect(asked()).toBe(true)
    const window = browser()
    await leave('https://weather.example/', window as never)
    expect(asked()).toBe(false)
    stop()
    const listeners = Object.fromEntries(
      window.addEventListener.mock.calls.map(([name, call]) => [name, call]),
    )
    listeners.pageshow()
    expect(window.location.reload).toHaveBeenCalledOnce()
  })
})

describe('a shared device', () => {
  it('is known after a reload, by a mark that says nothing of the person', () => {
    const changed = vi.fn()
    const stop = onSharedChange(changed)
    setShared(true)
    stop()
    setShared(true)
    expect(changed).toHaveBeenCalledOnce()
    expect(isShared()).toBe(true)
    expect({ ...sessionStorage }).toEqual({ 'shared-device': 'yes' })
  })

  it('is known as long as the page lives where the browser keeps nothing', () => {
    const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
    setShared(true)
    refuse.mockRestore()
    expect(isShared()).toBe(true)
  })
})

describe('the link', () => {
  it('is a plain link, so that it works without script', () => {
    renderInEnglish(<ExitLink label="Leave now" description="Opens another page." />)
    const link = screen.getByRole('link', { name: 'Leave now', description: 'Opens another page.' })
    expect(link).toHaveAttribute('href', 'https://www.meteo.be/')
    expect(link).toHaveAttribute('rel', expect.stringContaining('noreferrer'))
  })

  it('says what else it does where script forgets the answers', () => {
    renderInEnglish(
      <>
        <ExitLink label="Leave now" description="Opens another page." />
        <QuickExit description="Forgets the answers." />
      </>,
    )
    screen.getByRole('link', { name: 'Leave now', description: 'Opens another page. Forgets the answers.' })
  })
})
