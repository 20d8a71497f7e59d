import { render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { SharedOption } from '@/components/check/SharedOption'
import { ChromeProvider } from '@/components/i18n/ChromeProvider'
import { en } from '@/content/en'
import { ui } from '@/content/en/ui'

const page = (onShare: (shared: boolean) => void, shared = false) => (
  <ChromeProvider language={en} messages={ui}>
    <SharedOption shared={shared} onShare={onShare} />
  </ChromeProvider>
)

/** The page as delivered, in which nothing answers yet. */
function delivered(): HTMLElement {
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = renderToString(page(() => {}))
  return container
}
const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /shared or borrowed/ })

it('a shared device that is told before the scripts are there is one', () => {
  const onShare = vi.fn()
  const container = delivered()
  box().click()
  render(page(onShare), { container, hydrate: true })
  expect(onShare).toHaveBeenCalledExactlyOnceWith(true)
})

it('one that nobody told is none', () => {
  const onShare = vi.fn()
  render(page(onShare), { container: delivered(), hydrate: true })
  expect(onShare).not.toHaveBeenCalled()
})
