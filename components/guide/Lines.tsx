import type { GuideLanguage } from '@/components/guide/language'

/** Sentences as a list. */
export function Lines({ lines, say }: { lines: readonly string[]; say: GuideLanguage['say'] }) {
  return (
    <ul className="list-disc space-y-2 ps-5 print:space-y-1">
      {lines.map((line) => (
        <li key={line}>{say(line)}</li>
      ))}
    </ul>
  )
}
