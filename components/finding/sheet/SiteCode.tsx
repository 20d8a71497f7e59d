import { encode } from 'uqr'
import { useChrome } from '@/components/i18n/ChromeProvider'

/** The address of this site as a code to scan. It holds the language and no answer. Drawn in the browser alone. */
export function SiteCode({ label }: { label: string }) {
  const { locale } = useChrome()
  const address = `${window.location.origin}/${locale}/`
  const { size, data } = encode(address, { ecc: 'M' })
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="size-24 shrink-0 bg-white text-black print:size-20"
    >
      <path fill="currentColor" d={dark.join('')} />
    </svg>
  )
}
