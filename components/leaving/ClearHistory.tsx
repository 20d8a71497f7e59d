import { Details } from '@/components/ui/Details'
import type { LeavingText } from '@/content/language'
import type { Phrasebook } from '@/content/phrasebook'
import { fill } from '@/content/say/message'

export interface ClearHistoryProps {
  readonly text: LeavingText
  /** What the titles of our pages end with. */
  readonly site: string
  readonly phrases: Phrasebook
}

/** How to clear the history of visits, one fold a browser. Reads without script. */
export function ClearHistory({ text, site, phrases }: ClearHistoryProps) {
  const { browsers } = text
  return (
    <div className="space-y-3">
      <p>{fill(text.find, { site }, phrases)}</p>
      {Object.entries(browsers).map(([id, { name, steps }]) => (
        <Details key={id} label={name}>
          <ol className="list-decimal space-y-1 ps-5">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Details>
      ))}
      <ul className="list-disc space-y-1 ps-5">
        {text.after.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
