/**
 * Leaves it to the check where a step in the browser's history is shown: from the top, as every step is. A page that the browser
 * brings back from elsewhere is where it was. Gives a function that ends it.
 */
export function ownScroll(): () => void {
  const set = (how: ScrollRestoration) => {
    window.history.scrollRestoration = how
  }
  const take = () => set('manual')
  const give = () => set('auto')
  take()
  window.addEventListener('pagehide', give)
  window.addEventListener('pageshow', take)
  return () => {
    window.removeEventListener('pagehide', give)
    window.removeEventListener('pageshow', take)
    give()
  }
}
