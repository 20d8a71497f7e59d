import { render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { ChromeProvider } from '@/components/i18n/ChromeProvider'
import { en } from '@/content/en'
import { ui } from '@/content/en/ui'

/** The page as delivered, in which nothing answers yet; `early` is what somebody does in it before its scripts are there. */
export function whenScriptsCome(page: ReactNode, early: (page: HTMLElement) => void): void {
  const container = document.body.appendChild(document.createElement('div'))
  const whole = (
    <ChromeProvider language={en} messages={ui}>
      {page}
    </ChromeProvider>
  )
  container.innerHTML = renderToString(whole)
  early(container)
  render(whole, { container, hydrate: true })
}

/** Fields that hold something before the scripts are there. */
export const typeEarly = (role: 'textbox' | 'searchbox', text: string): void => {
  screen.getByRole<HTMLInputElement>(role).value = text
}
