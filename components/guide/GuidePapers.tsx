import { papersByNeed } from '@/cases/dossier/evidence'
import type { LoadedProcedure } from '@/components/finding/procedure'
import { AddressLink } from '@/components/guide/AddressLink'
import { Articles } from '@/components/guide/Articles'
import { paperAnchor } from '@/components/guide/anchors'
import type { GuideLanguage } from '@/components/guide/language'
import { Details } from '@/components/ui/Details'
import { LabelFor } from '@/components/ui/LabelFor'
import { Labelled } from '@/components/ui/Labelled'
import { textFor } from '@/content/say/lookup'

/** The papers of a file: needed, one of a group, or helpful; the articles that ask for them are folded under each group. */
export function GuidePapers({ opened, language }: { opened: LoadedProcedure; language: GuideLanguage }) {
  const { words, t } = language
  return papersByNeed(opened.filing.papers).map(({ need, key, papers }) => {
    const title = words[need === 'one-of' ? 'oneOf' : need]
    const named = papers.map(({ paper, basis }) => ({
      paper,
      basis,
      ...textFor(opened.text.papers, paper),
    }))
    return (
      <div key={key} className="space-y-2 print:space-y-1">
        <h3 className="font-semibold">{title}</h3>
        <ul className="list-disc space-y-2 ps-5 print:space-y-1">
          {named.map(({ paper, name, note }) => (
            <li key={paper} id={paperAnchor(paper)} className="scroll-mt-4 target:bg-tint">
              {name} <AddressLink id={paperAnchor(paper)} name={name} language={language} />
              {note && <span className="block text-sm text-soft">{note}</span>}
            </li>
          ))}
        </ul>
        <div className="text-sm">
          <Details label={<LabelFor t={t} label={words.law} subject={title} />}>
            <ul className="space-y-1">
              {named.map(({ paper, name, basis }) => (
                <li key={paper}>
                  <Labelled t={t} name={name}>
                    <Articles ids={basis} language={language} />
                  </Labelled>
                </li>
              ))}
            </ul>
          </Details>
        </div>
      </div>
    )
  })
}
