/** Keys of this tab that hold nothing but that something was ticked or shown. None says anything about anyone. */
export const tabMarks = { shared: 'shared-device', told: 'leaving-shown' } as const

/** The key under which this tab keeps the place near which somebody looks for help. */
export const tabPlace = 'help-place'

/** Whether this tab keeps answers or cases; taken to be so where the browser does not tell. */
export function tabHoldsAnswers(): boolean {
  const marks: readonly string[] = Object.values(tabMarks)
  try {
    return Object.keys(sessionStorage).some((key) => !marks.includes(key))
  } catch {
    return true
  }
}
