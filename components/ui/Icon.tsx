const paths = {
  check: 'M4 12.5l5 5L20 6.5',
  cross: 'M6 6l12 12M18 6L6 18',
  question: 'M8.5 9a3.5 3.5 0 1 1 5 3.2c-1.1.6-1.5 1.2-1.5 2.3M12 18.5v.5',
  scales: 'M12 4v16M7 20h10M4.5 7h15M4.5 7L2.5 13.5h4zM19.5 7l-2 6.5h4z',
  dash: 'M6 12h12',
  circle: 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14z',
  back: 'M14.5 5.5L8 12l6.5 6.5',
  info: 'M12 11v7M12 6.5v.5',
} as const
export type IconName = keyof typeof paths

/** A drawn sign beside words that say the same; hidden from screen readers. */
export function Icon({ name, className = 'size-5' }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      className={`inline-block shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  )
}
