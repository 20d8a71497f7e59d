import { papersByNeed } from '@/cases/dossier/evidence'
import type { FlowEvent } from '@/components/check/session/flow-event'
import type { LoadedProcedure } from '@/components/finding/procedure'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Checkbox } from '@/components/ui/Checkbox'
import { textFor } from '@/content/say/lookup'

export interface PaperTicksProps {
  readonly opened: LoadedProcedure
  /** The papers that the person has, by their ids. */
  readonly ticked: readonly string[]
  readonly send: (event: FlowEvent) => void
}

/** The papers to gather, each with a box to tick: what is needed, what is needed out of a group, what helps. */
export function PaperTicks({ opened, ticked, send }: PaperTicksProps) {
  const { t } = useChrome()
  return papersByNeed(opened.filing.papers).map(({ need, key, papers }) => (
    <fieldset key={key}>
      <legend className="font-semibold">{t(`result.need.${need === 'one-of' ? 'oneOf' : need}`)}</legend>
      <ul>
        {papers.map(({ paper }) => {
          const { name, note } = textFor(opened.text.papers, paper)
          return (
            <li key={paper} className="keep-together">
              <Checkbox
                onPaper
                checked={ticked.includes(paper)}
                onChange={(has) => send({ type: 'tick', procedure: opened.procedure.id, paper, has })}
              >
                {name}
              </Checkbox>
              {note && <p className="ps-7 text-sm text-soft">{note}</p>}
            </li>
          )
        })}
      </ul>
    </fieldset>
  ))
}

/** So many of the papers that are needed are there; of a group, one is enough. */
export function papersInHand(
  { filing }: Pick<LoadedProcedure, 'filing'>,
  ticked: readonly string[],
): { readonly have: number; readonly all: number } {
  const has = ({ paper }: { readonly paper: string }) => ticked.includes(paper)
  const lists = papersByNeed(filing.papers)
  const required = lists.flatMap(({ need, papers }) => (need === 'required' ? papers : []))
  const groups = lists.filter(({ need }) => need === 'one-of')
  return {
    have: required.filter(has).length + groups.filter(({ papers }) => papers.some(has)).length,
    all: required.length + groups.length,
  }
}
