import { keepInTab, tabText } from '@/cases/storage/tab-text'
import { samePageMark } from '@/components/ui/layout/here'

/** Where the tab keeps the random id of the open case while the page changes its language. */
const key = 'residence-routes-desk-open'

/** When a link to the desk in another language is followed, the open case goes along. */
export function handOnOpenCase(open: () => string | null, hearing: AbortController): void {
  document.addEventListener(
    'click',
    (event) => {
      const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
      const link = event.target instanceof Element ? event.target.closest(`a[${samePageMark}]`) : null
      if (link && !elsewhere) keepInTab(key, open())
    },
    hearing,
  )
}

/** The case that was open in the other language; null without one. It is handed on once. */
export function handedOn(): string | null {
  const open = tabText(key)
  if (open !== null) keepInTab(key, null)
  return open
}
