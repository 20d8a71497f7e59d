import { useChrome } from '@/components/i18n/ChromeProvider'
import { QrCode } from '@/components/ui/QrCode'

/** The address of this site as a code to scan. It holds the language and no answer. */
export function SiteCode({ label }: { label: string }) {
  const { locale } = useChrome()
  const address = `${window.location.origin}/${locale}/`
  return <QrCode text={address} label={label} className="size-28 shrink-0 print:size-24" />
}
