/**
 * Days and months by hand (UTC milliseconds), so that no arithmetic is shared with the program.
 * A day is `YYYY-MM-DD`. Days in this form sort as text.
 */
const dayMs = 86_400_000
const text = (ms: number) => new Date(ms).toISOString().slice(0, 10)
const parts = (day: string) => day.split('-').map(Number) as [number, number, number]
const ms = (day: string) => {
  const [y, m, d] = parts(day)
  return Date.UTC(y, m - 1, d)
}

/** The day `n` days later (earlier when negative). */
export const plusDays = (day: string, n: number) => text(ms(day) + n * dayMs)

/** The same day of the month `n` months later, or the last day of that month where it is shorter. */
export function plusMonths(day: string, n: number): string {
  const [y, m, d] = parts(day)
  const lastOfMonth = new Date(Date.UTC(y, m + n, 0)).getUTCDate()
  return text(Date.UTC(y, m - 1 + n, Math.min(d, lastOfMonth)))
}

/** Every day from one to another, both included. */
export function* daysFrom(first: string, last: string): Generator<string> {
  for (let day = first; day <= last; day = plusDays(day, 1)) yield day
}

/** Two days before a limit, the day before, the day itself, the day after, and one more. */
export const around = (day: string) => [-2, -1, 0, 1, 2].map((n) => plusDays(day, n))
