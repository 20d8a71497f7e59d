/** A circle of which a part is drawn full: so many of so many. Words beside it say the same. */
export function Ring({ of, all, className = 'size-14' }: { of: number; all: number; className?: string }) {
  const full = all === 0 ? 0 : Math.round((of / all) * 100)
  return (
    <svg
      viewBox="0 0 36 36"
      aria-hidden="true"
      focusable="false"
      className={`shrink-0 -rotate-90 ${className}`}
      fill="none"
      stroke="currentColor"
    >
      <circle cx="18" cy="18" r="15" strokeWidth="5" opacity="0.25" />
      <circle cx="18" cy="18" r="15" strokeWidth="5" pathLength={100} strokeDasharray={`${full} 100`} />
    </svg>
  )
}
