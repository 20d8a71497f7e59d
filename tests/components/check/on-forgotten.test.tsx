import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { onForgotten } from '@/components/check/session/on-forgotten'
import { emptySession } from '@/components/check/session/session'
import { forgetSession, saveSession } from '@/components/check/session/storage'

const reload = vi.spyOn(window.location, 'reload').mockReturnValue()
const forget = vi.fn<() => void>()
const end = onForgotten(forget)

/** The browser brings the page back from its memory. */
const comesBack = () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))

beforeEach(() => {
  saveSession({ ...emptySession, facts: { whereabouts: 'belgium' } })
})
afterEach(() => vi.clearAllMocks())

it('a page that comes back goes on where nothing has changed', () => {
  comesBack()
  expect([reload, forget].map((one) => one.mock.calls.length)).toEqual([0, 0])
})

it('a page that comes back is loaded anew where another language went on with the answers', () => {
  sessionStorage.setItem('residence-routes', '{}')
  comesBack()
  expect(reload).toHaveBeenCalledOnce()
  expect(forget).not.toHaveBeenCalled()
})

it('a page that comes back forgets what was deleted', () => {
  forgetSession()
  comesBack()
  expect(forget).toHaveBeenCalledOnce()
  end()
})
