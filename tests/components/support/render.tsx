import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { ChromeProvider } from '@/components/i18n/ChromeProvider'
import { en } from '@/content/en'
import { ui } from '@/content/en/ui'

/** Render in English, with a person at the keyboard. */
export function renderInEnglish(children: ReactNode) {
  const rendered = render(
    <ChromeProvider language={en} messages={ui}>
      {children}
    </ChromeProvider>,
  )
  return { ...rendered, user: userEvent.setup() }
}
