import { onErased } from '@/cases/storage/erased'
import { setTold } from '@/cases/storage/leaving-told'
import { forgetSession, hasSession, isOutdated } from '@/components/check/session/storage'

/**
 * Call `forget` when what this page shows was deleted: everything, in another tab, or on another page before the browser
 * brought this one back from its memory. A page that comes back after another one went on with the answers is loaded anew. Gives a function that ends it.
 */
export function onForgotten(forget: () => void): () => void {
  const onShow = (event: PageTransitionEvent) => {
    if (!event.persisted) return
    if (!hasSession()) forget()
    else if (isOutdated()) window.location.reload()
  }
  // No tab can clear the storage of another one.
  const end = onErased(() => {
    forgetSession()
    setTold(false)
    forget()
  })
  window.addEventListener('pageshow', onShow)
  return () => {
    window.removeEventListener('pageshow', onShow)
    end()
  }
}
