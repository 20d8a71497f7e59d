import { tabMarks } from '@/cases/storage/tab-marks'
import { keepInTab, tabText } from '@/cases/storage/tab-text'

/** Holds nothing but that the page was shown, so that it comes once a tab. */
const key = tabMarks.told

/** For a browser that keeps nothing: once as long as the page lives. */
let said = false

/** True when this tab has shown how to leave. */
export const wasTold = (): boolean => said || tabText(key) !== null

/** Remember, for this tab, that it has; or forget it. */
export function setTold(told: boolean): void {
  said = told
  keepInTab(key, told ? 'yes' : null)
}
