import { minutesFor } from '@/components/check/advance'
import { useChrome } from '@/components/i18n/ChromeProvider'
import type { Bounds } from '@/machines/engine/ahead'

/** How far a person is with the questions of a procedure. */
export interface Going {
  /** Share that is done, from 0 to 1. */
  readonly done: number
  /** What can be asked of somebody of whom nothing is known, and what can still come. */
  readonly all: Bounds
  readonly left: Bounds
}

/** A bar that only advances. The same is said in words below the question. */
export function ProgressBar({ done }: { done: number }) {
  return (
    <svg
      viewBox="0 0 100 2"
      preserveAspectRatio="none"
      aria-hidden="true"
      data-done={done.toFixed(3)}
      className="block h-2 w-full rounded-full rtl:-scale-x-100 print:hidden"
    >
      <rect width="100" height="2" className="fill-line" />
      <rect width={Math.max(2, done * 100)} height="2" className="fill-brand" />
    </svg>
  )
}

/** How long it still takes. It never says more than it did before. */
export function TimeLeft({ going: { done, all } }: { going: Going }) {
  const { t } = useChrome()
  return t('question.minutes', { count: Math.max(1, Math.ceil(minutesFor(all) * (1 - done))) })
}

/** How many questions can still come, in words. */
export function QuestionsLeft({ left: { min, max } }: { left: Bounds }) {
  const { t } = useChrome()
  if (min === max) return t('question.leftExact', { count: max })
  return t('question.leftRange', { min: String(min), max: String(max) })
}
