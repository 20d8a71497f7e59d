/** False once somebody leaves at once: nobody is asked anything then. */
let asks = true

/**
 * The browser asks in its own words before the page goes, while something would be lost with it.
 * @param loses whether something would be lost now
 * @returns what ends it
 */
export function askBeforeLoss(loses: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (asks && loses()) event.preventDefault()
  }
  window.addEventListener('beforeunload', ask)
  return () => window.removeEventListener('beforeunload', ask)
}

/** From now on the browser asks nothing. What is lost is lost on purpose. */
export function askNoMore(): void {
  asks = false
}
