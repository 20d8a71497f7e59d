import { useEffect, useRef } from 'react'

export interface ErrorSummaryProps {
  readonly title: string
  /** What is wrong, and the id of the field to mend; in the order of the page. */
  readonly problems: readonly { readonly message: string; readonly field: string }[]
  /** Changes on every failed attempt, so that the summary takes focus again. */
  readonly attempt: number
}

/** Says at the top of a page what has to be mended; takes focus and leads to the field. */
export function ErrorSummary({ title, problems, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="mb-6 rounded-md border-4 border-unmet bg-unmet-tint p-4"
    >
      <h2 className="font-bold">{title}</h2>
      {problems.map(({ message, field }) => (
        <p key={field}>
          <a
            href={`#${field}`}
            className="font-semibold text-unmet"
            onClick={(event) => {
              // Without this, the browser's history would grow by an entry that is no question.
              event.preventDefault()
              document.getElementById(field)?.focus()
            }}
          >
            {message}
          </a>
        </p>
      ))}
    </div>
  )
}
