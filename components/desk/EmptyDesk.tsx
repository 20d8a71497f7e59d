import { useDesk } from '@/components/desk/rules/DeskProvider'

const cards = [
  { y: 14, marks: [96, 104, 150] },
  { y: 54, marks: [120] },
  { y: 94, marks: [138] },
] as const

/** A desk without cases: what will stand on it, drawn. */
export function EmptyDesk() {
  const { t } = useDesk()
  return (
    <div className="flex flex-wrap items-center gap-6 rounded-lg border border-line bg-card p-5">
      <svg viewBox="0 0 184 132" width="184" height="132" aria-hidden="true" focusable="false">
        {cards.map(({ y, marks }) => (
          <g key={y}>
            <rect x="2" y={y - 10} width="180" height="32" rx="8" className="fill-tint stroke-line" />
            <circle cx="20" cy={y + 6} r="6" className="fill-brand" />
            <line
              x1="34"
              x2="68"
              y1={y + 6}
              y2={y + 6}
              className="stroke-brand"
              strokeWidth="5"
              strokeLinecap="round"
            />
            <line x1="84" x2="168" y1={y + 6} y2={y + 6} className="stroke-line" strokeWidth="3" />
            {marks.map((x) => (
              <line key={x} x1={x} x2={x} y1={y - 1} y2={y + 13} className="stroke-ink" strokeWidth="5" />
            ))}
          </g>
        ))}
      </svg>
      <h2 className="text-xl font-bold">{t('desk.empty.title')}</h2>
    </div>
  )
}
