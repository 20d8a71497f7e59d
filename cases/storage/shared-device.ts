import { tabMarks, tabPlace } from '@/cases/storage/tab-marks'
import { keepInTab, tabText } from '@/cases/storage/tab-text'

/** Holds nothing but that the box was ticked, so that a reload of the tab still knows it. */
const key = tabMarks.shared

const listeners = new Set<() => void>()
/** For a browser that keeps nothing: the mode then lives as long as the page. */
let said = false

/** True when the person said in this tab that others use the device. */
export const isShared = (): boolean => said || tabText(key) !== null

/** Remember, for this tab, whether others use the device. Where they do, the tab keeps no place. */
export function setShared(shared: boolean): void {
  said = shared
  keepInTab(key, shared ? 'yes' : null)
  if (shared) keepInTab(tabPlace, null)
  for (const listener of listeners) listener()
}

/** Call `listener` when it changes. Returns a way to stop. */
export function onSharedChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
