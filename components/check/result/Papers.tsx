import { papersByNeed } from '@/cases/dossier/evidence'
import type { LoadedProcedure } from '@/components/finding/procedure'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { textFor } from '@/content/say/lookup'
import type { PaperNeed } from '@/machines/procedures/filing'
import type { FilePaper } from '@/machines/procedures/registry'

/** The papers to gather: what is needed, what is needed out of a group, what helps. */
export function Papers({ opened }: { opened: LoadedProcedure }) {
  const { t } = useChrome()
  return (
    <div className="space-y-5 print:space-y-2">
      {papersByNeed(opened.filing.papers).map(({ need, key, papers }) => (
        <div key={key}>
          <h3 className="font-semibold">{t(`result.need.${need === 'one-of' ? 'oneOf' : need}`)}</h3>
          <ul className="space-y-2 pt-2 print:space-y-1 print:pt-1">
            {papers.map((paper) => (
              <Paper key={paper.paper} paper={paper} opened={opened} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function Paper({ paper, opened }: { paper: PaperNeed<FilePaper>; opened: LoadedProcedure }) {
  const words = textFor(opened.text.papers, paper.paper)
  return (
    <li className="keep-together flex gap-3 print:gap-2">
      <span
        aria-hidden="true"
        className="mt-1 size-5 shrink-0 rounded-xs border-2 border-field print:size-3 print:rounded-none print:border"
      />
      <span>
        {words.name}
        {words.note && <span className="block text-sm text-soft">{words.note}</span>}
      </span>
    </li>
  )
}
