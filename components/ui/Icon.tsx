const paths = {
  check: 'M4 12.5l5 5L20 6.5',
  cross: 'M6 6l12 12M18 6L6 18',
  question: 'M8.5 9a3.5 3.5 0 1 1 5 3.2c-1.1.6-1.5 1.2-1.5 2.3M12 18.5v.5',
  scales: 'M12 4v16M7 20h10M4.5 7h15M4.5 7L2.5 13.5h4zM19.5 7l-2 6.5h4z',
  dash: 'M6 12h12',
  circle: 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14z',
  back: 'M14.5 5.5L8 12l6.5 6.5',
  info: 'M12 11v7M12 6.5v.5',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 21c0-4 3.3-6.5 7.5-6.5s7.5 2.5 7.5 6.5',
  people:
    'M8.5 5.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2 20.5c0-3.6 2.8-5.5 6.5-5.5s6.5 1.9 6.5 5.5M15.5 5.8a3.3 3.3 0 0 1 0 6.4M17.5 15.4c2.7.5 4.5 2.2 4.5 5.1',
  guardian:
    'M8 3.5a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6zM2 20.5c0-4.2 2.6-7 6-7 2 0 3.7.9 4.8 2.4M17 11a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8zM12.5 21c0-2.2 1.9-3.6 4.5-3.6s4.5 1.4 4.5 3.6',
  letter: 'M3 5.5h18v13H3zM3 6l9 7 9-7',
  fork: 'M12 21v-7c0-3.5-6-3.5-6-7.5V4M12 14c0-3.5 6-3.5 6-7.5V4',
  days: 'M2.5 12h19M7 8v8M12 8v8M17 8v8',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
  printer: 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z',
  speaker: 'M4 9.5v5h3.5L13 19V5L7.5 9.5zM16.5 9a4.5 4.5 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11',
  phone:
    'M6 3.5h3.5l1.5 5-2.2 1.6a12 12 0 0 0 5.1 5.1l1.6-2.2 5 1.5V18a2.5 2.5 0 0 1-2.6 2.5A15.5 15.5 0 0 1 3.5 6.1 2.5 2.5 0 0 1 6 3.5z',
  warning: 'M12 3.5l9 16.5H3zM12 10v4M12 17v.2',
  health: 'M9 4h6v5h5v6h-5v5H9v-5H4V9h5z',
  broken: 'M3 11.5L12 4l9 7.5M5.5 10v10h13V10M12.5 10.5l-2 3.5h3l-2 3.5',
  chain: 'M9.5 14.5l5-5M8 11l-2.5 2.5a3.5 3.5 0 0 0 5 5L13 16M16 13l2.5-2.5a3.5 3.5 0 0 0-5-5L11 8',
  child: 'M12 5.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM7.5 20.5c0-3.6 1.8-6 4.5-6s4.5 2.4 4.5 6',
  suitcase: 'M4 8.5h16v11H4zM9 8.5V5h6v3.5M8.5 8.5v11M15.5 8.5v11',
  nowhere: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3.5 12h17M5.6 5.6l12.8 12.8',
  home: 'M3 11.5L12 4l9 7.5M5.5 10v10h13V10M12 17.5c-2-1.4-3-2.4-3-3.7a1.6 1.6 0 0 1 3-.8 1.6 1.6 0 0 1 3 .8c0 1.3-1 2.3-3 3.7z',
  work: 'M3.5 8h17v11.5h-17zM9 8V5h6v3M3.5 13h17',
  order: 'M13 3.5H5v17h8M10 12h11M17.5 8.5L21 12l-3.5 3.5',
  return: 'M9 5.5L4.5 10 9 14.5M4.5 10H15a5 5 0 0 1 0 10h-3',
  ban: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM5.6 5.6l12.8 12.8',
  sheet: 'M6 3.5h8.5l4 4v13H6zM9 11h6.5M9 15h6.5',
  receipt: 'M6 3.5h12v17l-2-1.5-2 1.5-2-1.5-2 1.5-2-1.5-2 1.5zM9 8h6M9 12h6',
  card: 'M3 6h18v12.5H3zM6 10h5v5H6zM14 10.5h4M14 14h4',
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
