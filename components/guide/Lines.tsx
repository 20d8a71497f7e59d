import type { GuideLanguage } from '@/components/guide/language'

export interface LinesProps {
  readonly lines: readonly string[]
  readonly say: GuideLanguage['say']
  /** One paragraph after the other in place of a list. */
  readonly plain?: true
}

/** Sentences as a list, or as paragraphs. */
export function Lines({ lines, say, plain }: LinesProps) {
  if (plain) return lines.map((line) => <p key={line}>{say(line)}</p>)
  return (
    <ul className="list-disc space-y-2 ps-5 print:space-y-1">
      {lines.map((line) => (
        <li key={line}>{say(line)}</li>
      ))}
    </ul>
  )
}
