import { useChrome } from '@/components/i18n/ChromeProvider'
import { QrCode } from '@/components/ui/QrCode'

/** The address of this site as a code to scan, with what it is in words. It holds the language and no answer. */
export function SiteCode({ label }: { label: string }) {
  const { locale } = useChrome()
  const address = `${window.location.origin}/${locale}/`
  return (
    <figure className="flex max-w-56 flex-wrap items-center justify-end gap-2 print:shrink-0 print:flex-nowrap">
      <figcaption aria-hidden="true" className="text-end text-sm">
        {label}
      </figcaption>
      <QrCode text={address} label={label} className="size-28 shrink-0 print:size-24" />
    </figure>
  )
}
