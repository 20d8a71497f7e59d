import { papersByNeed } from '@/cases/dossier/evidence'
import type { LoadedProcedure } from '@/components/finding/procedure'
import { Articles } from '@/components/guide/Articles'
import type { GuideLanguage } from '@/components/guide/language'
import { textFor } from '@/content/say/lookup'

/** The papers of a file: needed, one of a group, or helpful; each with the article that asks for it. */
export function GuidePapers({ opened, language }: { opened: LoadedProcedure; language: GuideLanguage }) {
  const { words } = language
  return papersByNeed(opened.filing.papers).map(({ need, key, papers }) => (
    <div key={key} className="space-y-2 print:space-y-1">
      <h3 className="font-semibold">{words[need === 'one-of' ? 'oneOf' : need]}</h3>
      <ul className="list-disc space-y-2 ps-5 print:space-y-1">
        {papers.map(({ paper, basis }) => {
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
