import type { LoadedProcedure } from '@/components/finding/procedure'

/** The steps from the first paper to the decision. */
export function Steps({ opened }: { opened: LoadedProcedure }) {
  const texts: Readonly<Record<string, { title: string; text: string }>> = opened.text.steps
  return (
    <ol className="list-decimal space-y-2 ps-6">
      {opened.filing.steps.map((step) => {
        const words = texts[step]
        if (!words) throw new Error(`No sentences for step ${step}`)
        return (
          <li key={step}>
            <strong>{words.title}.</strong> {words.text}
          </li>
        )
      })}
    </ol>
  )
}
