import { useChrome } from '@/components/i18n/ChromeProvider'
import { loadReportText } from '@/components/i18n/sentences'
import { useLoaded } from '@/components/i18n/use-loaded'
import { reportAddress } from '@/components/report/mail'
import { ReportLink } from '@/components/report/ReportLink'

export interface FindingReportProps {
  /** The condition, as a message names it. */
  readonly point: string
  /** The title of the condition. */
  readonly subject: string
}

/** Beside a finding: tells of a mistake in its condition. The message holds the path of the check and the condition alone. */
export function FindingReport(props: FindingReportProps) {
  // The address is chosen while the site is built, so a page either always asks for the words or never.
  return reportAddress() === null ? null : <Loaded {...props} />
}

function Loaded({ point, subject }: FindingReportProps) {
  const { locale, phrases } = useChrome()
  const words = useLoaded(loadReportText, undefined)
  if (words === 'busy' || words === 'failed') return null
  const reported = { page: `/${locale}/check/`, point }
  return <ReportLink reported={reported} subject={subject} words={words} phrases={phrases} />
}
