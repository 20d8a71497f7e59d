import { encode } from 'uqr'

export interface QrCodeProps {
  readonly text: string
  /** What it is, for those who cannot see it. */
  readonly label: string
  readonly className: string
}

/** A text as a code to scan, drawn in the browser alone. */
export function QrCode({ text, label, className }: QrCodeProps) {
  const { size, data } = encode(text, { ecc: 'M' })
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={`bg-white text-black forced-color-adjust-none ${className}`}
    >
      <path fill="currentColor" d={dark.join('')} />
    </svg>
  )
}
