import type { LoadedProcedure } from '@/components/finding/procedure'
import type { Chrome } from '@/components/i18n/chrome'
import { Labelled } from '@/components/ui/Labelled'
import { textFor } from '@/content/say/lookup'

/** The steps from the first paper to the decision. */
export function Steps({ opened, t }: { opened: LoadedProcedure; t: Chrome }) {
  return (
    <ol className="list-decimal space-y-2 ps-6 print:space-y-0.5">
      {opened.filing.steps.map((step) => {
        const { title, text } = textFor(opened.text.steps, step)
        return (
          <li key={step}>
            <Labelled t={t} bold join="lead" name={title}>
              {text}
            </Labelled>
          </li>
        )
      })}
    </ol>
  )
}
