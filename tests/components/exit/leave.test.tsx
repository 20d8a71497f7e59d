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

  it('lets nothing hold it back, and begins anew if the browser brings the page back', async () => {
    const window = browser()
    await leaveSite('https://weather.example/', window as never)
    const listeners = Object.fromEntries(
      window.addEventListener.mock.calls.map(([name, call]) => [name, call]),
    )
    const stop = vi.fn()
    listeners.beforeunload({ stopImmediatePropagation: stop })
    expect(stop).toHaveBeenCalledOnce()
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
