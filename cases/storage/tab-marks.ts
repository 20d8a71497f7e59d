/** Keys of this tab that hold nothing but that something was ticked or shown. None says anything about anyone. */
export const tabMarks = { shared: 'shared-device', told: 'leaving-shown' } as const

/** Whether this tab keeps answers or cases; taken to be so where the browser does not tell. */
export function tabHoldsAnswers(): boolean {
  const marks: readonly string[] = Object.values(tabMarks)
  try {
    return Object.keys(sessionStorage).some((key) => !marks.includes(key))
  } catch {
    return true
  }
}
