import { eraseEverything } from '@/cases/storage/erase'
import { isShared } from '@/cases/storage/shared-device'
import { askNoMore } from '@/components/exit/ask'

/** Milliseconds that leaving a shared device waits for what was saved to be deleted. The page is blank by then. */
const patience = 400

/**
 * Leave the site at once: blank and silence the page, forget what this tab holds, and put another page in its place, so that Back does
 * not return to it. On a shared device everything that was saved goes too; elsewhere, saved cases stay.
 * @param address the page to show instead
 * @param browser the window, and how to go to an address in place of this page
 */
export async function leaveSite(
  address: string,
  browser: Pick<Window, 'document'> & Going = here,
): Promise<void> {
  const shared = isShared()
  const { document } = browser
  document.title = ' '
  document.body.replaceChildren()
  browser.speechSynthesis?.cancel()
  // Browsers call the listeners of the window in the order in which they came: one that is added now stops none.
  askNoMore()
  // The browser may keep the emptied page in its memory for Back: it then begins anew.
  browser.addEventListener('pageshow', () => browser.location.reload())
  forgetTab()
  if (shared) await Promise.race([eraseEverything(), new Promise((done) => setTimeout(done, patience))])
  browser.location.replace(address)
}

type Going = Pick<Window, 'addEventListener'> & {
  readonly location: Pick<Location, 'replace' | 'reload'>
  /** What may be reading the page aloud. */
  readonly speechSynthesis?: Pick<SpeechSynthesis, 'cancel'>
}

const here: Pick<Window, 'document'> & Going = globalThis.window

/** Empty the tab's storage, and let nothing in again: the page goes on running until the next one is there. */
function forgetTab(): void {
  Storage.prototype.setItem = () => undefined
  try {
    sessionStorage.clear()
  } catch {
    // A browser that refuses storage has kept nothing.
  }
}
