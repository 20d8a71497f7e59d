import type { LoadedProcedure } from '@/components/finding/procedure'
import { Articles } from '@/components/guide/Articles'
import type { GuideLanguage } from '@/components/guide/language'
import { textFor } from '@/content/say/lookup'
import type { PaperNeed } from '@/machines/procedures/filing'

/** The papers of a file: needed, one of a group, or helpful; each with the article that asks for it. */
export function GuidePapers({ opened, language }: { opened: LoadedProcedure; language: GuideLanguage }) {
  const { words } = language
  const kinds = new Map<string, PaperNeed[]>()
  for (const paper of opened.filing.papers) {
    const kind = paper.need === 'one-of' ? `one-of ${paper.group}` : paper.need
    kinds.set(kind, [...(kinds.get(kind) ?? []), paper])
  }
  return [...kinds].map(([kind, list]) => (
    <div key={kind} className="space-y-2 print:space-y-1">
      <h3 className="font-semibold">
        {kind === 'required' ? words.required : kind === 'useful' ? words.useful : words.oneOf}
      </h3>
      <ul className="list-disc space-y-2 ps-5 print:space-y-1">
        {list.map(({ paper, basis }) => {
          const { name, note } = textFor(opened.text.papers, paper)
          return (
            <li key={paper}>
              {name}
              {note && <span className="block text-sm text-soft">{note}</span>}
              <span className="block text-sm">
                <Articles ids={basis} language={language} />
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  ))
}
