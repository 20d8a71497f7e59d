import type { Voice } from '@/components/guide/voice'

/** Sentences as a list. */
export function Lines({ lines, say }: { lines: readonly string[]; say: Voice['say'] }) {
  return (
    <ul className="list-disc space-y-2 ps-5 print:space-y-1">
      {lines.map((line) => (
        <li key={line}>{say(line)}</li>
      ))}
    </ul>
  )
}
