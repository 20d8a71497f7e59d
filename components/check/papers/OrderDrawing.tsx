import { useChrome } from '@/components/i18n/ChromeProvider'

const lines = [58, 66, 74, 82, 112, 120, 128] as const
const marks = [
  { number: 1, x: 30, y: 18 },
  { number: 2, x: 140, y: 97 },
  { number: 3, x: 140, y: 152 },
] as const

/** A drawn order with the three places to look at. The text beside it says the same. */
export function OrderDrawing() {
  const { t } = useChrome()
  return (
    <figure className="flex flex-col gap-4 rounded-lg border border-line bg-card p-4 sm:flex-row sm:items-center">
      <svg viewBox="0 0 160 180" aria-hidden="true" className="h-44 w-40 shrink-0 self-center">
        <rect x="8" y="4" width="144" height="172" rx="4" className="fill-card stroke-line" strokeWidth="2" />
        <rect x="44" y="13" width="70" height="10" rx="2" className="fill-brand" />
        <rect x="24" y="36" width="112" height="9" rx="2" className="fill-field" />
        {lines.map((y) => (
          <rect key={y} x="24" y={y} width={y % 4 === 0 ? 96 : 106} height="3" className="fill-line" />
        ))}
        <rect x="24" y="92" width="104" height="11" rx="2" className="fill-tint stroke-brand" />
        <rect x="70" y="146" width="58" height="12" rx="2" className="fill-tint stroke-brand" />
        <path d="M24 156 q8 -12 14 0 t14 -2" className="fill-none stroke-field" strokeWidth="2" />
        {marks.map(({ number, x, y }) => (
          <g key={number}>
            <circle cx={x} cy={y} r="9" className="fill-brand" />
            <text
              x={x}
              y={y + 4}
              textAnchor="middle"
              fontSize="11"
              fontWeight="700"
              className="fill-on-brand"
            >
              {number}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="space-y-1">
        <strong className="block">{t('papers.drawing.title')}</strong>
        <span className="block">{t('papers.drawing.text')}</span>
      </figcaption>
    </figure>
  )
}
