import type { SheetText } from '@/content/language'

export type PaperFor = 'client' | 'lawyer' | 'helper'

export interface PaperChoiceProps {
  readonly sheet: SheetText
  readonly chosen: PaperFor
  /** The sheet is for somebody else than the one who prints it, who also prints for a lawyer. */
  readonly ofClient?: boolean
  readonly onChange: (chosen: PaperFor) => void
}

/** Which of the documents is shown and printed. */
export function PaperChoice({ sheet: { choice }, chosen, ofClient = false, onChange }: PaperChoiceProps) {
  const names = {
    client: ofClient ? choice.forClient : choice.forMe,
    lawyer: choice.forLawyer,
    helper: choice.forHelper,
  } as const
  const papers: readonly PaperFor[] = ofClient ? ['client', 'lawyer', 'helper'] : ['client', 'helper']
  return (
    <fieldset className="print:hidden">
      <legend className="font-semibold">{choice.title}</legend>
      <div className="flex flex-wrap gap-x-6">
        {papers.map((paper) => (
          <label key={paper} className="flex min-h-11 items-center gap-2">
            <input
              type="radio"
              name="paper"
              checked={chosen === paper}
              onChange={() => onChange(paper)}
              className="size-5 accent-brand"
            />
            {names[paper]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
