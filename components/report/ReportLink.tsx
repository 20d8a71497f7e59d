import { type Reported, reportAddress, reportMail } from '@/components/report/mail'
import { pageReportMark } from '@/components/report/mark'
import type { ReportText } from '@/content/language'
import type { Phrasebook } from '@/content/phrasebook'

export interface ReportLinkProps {
  readonly reported: Reported
  /** What the link is about, for those who hear it without seeing its place; absent where it is about the page. */
  readonly subject?: string
  readonly words: ReportText
  /** Without what the message holds, where many links stand below each other and the foot of the page says it. */
  readonly brief?: true
  readonly phrases: Phrasebook
}

/** "Wrong or unclear?": begins a message that names the page and the point. Nothing where no address was chosen. */
export function ReportLink({ reported, subject, words, phrases, brief }: ReportLinkProps) {
  const to = reportAddress()
  if (to === null) return null
  return (
    <p className="text-sm print:hidden">
      <a
        href={reportMail(to, reported, words, phrases)}
        {...(subject === undefined && { [pageReportMark]: reported.page })}
      >
        {words.label}
        {subject !== undefined && <span className="sr-only"> {subject}</span>}
      </a>{' '}
      {!brief && <span className="text-soft">{subject === undefined ? words.hint : words.pointHint}</span>}
    </p>
  )
}
