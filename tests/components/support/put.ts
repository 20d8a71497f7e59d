import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** Puts a page on the screen as the export has it: as HTML without scripts. */
export function put(page: ReactNode): HTMLElement {
  document.body.innerHTML = renderToStaticMarkup(page)
  return document.body
}
