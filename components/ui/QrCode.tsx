import { encode } from 'uqr'

export interface QrCodeProps {
  readonly text: string
  /** What it is, for those who cannot see it. */
  readonly label: string
  readonly className: string
}

/** What has to stay white around a code (ISO/IEC 18004), in modules. */
const quietZone = 4

/** A text as a code to scan, drawn in the browser alone: black on white, whatever the colours of the page. */
export function QrCode({ text, label, className }: QrCodeProps) {
  const { size, data } = encode(text, { ecc: 'M', border: quietZone })
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={`forced-color-adjust-none ${className}`}
    >
      <rect width={size} height={size} fill="#fff" />
      <path fill="#000" d={dark.join('')} />
    </svg>
  )
}
