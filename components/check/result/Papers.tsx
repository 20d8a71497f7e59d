import type { LoadedProcedure } from '@/components/finding/procedure'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { textFor } from '@/content/say/lookup'
import type { PaperNeed } from '@/machines/procedures/filing'

/** The papers to gather: what is needed, what is needed out of a group, what helps. */
export function Papers({ opened }: { opened: LoadedProcedure }) {
  const { t } = useChrome()
  const { papers } = opened.filing
  const groups = [...new Set(papers.flatMap(({ need, group }) => (need === 'one-of' ? [group] : [])))]
  const parts = [
    { label: t('result.need.required'), list: papers.filter(({ need }) => need === 'required') },
    ...groups.map((group) => ({
      label: t('result.need.oneOf'),
      list: papers.filter((paper) => paper.need === 'one-of' && paper.group === group),
    })),
    { label: t('result.need.useful'), list: papers.filter(({ need }) => need === 'useful') },
  ].filter(({ list }) => list.length > 0)
  return (
    <div className="space-y-5 print:space-y-2">
      {parts.map(({ label, list }) => (
        <div key={`${label}-${list[0]?.paper}`}>
          <h3 className="font-semibold">{label}</h3>
          <ul className="space-y-2 pt-2 print:space-y-1 print:pt-1">
            {list.map((paper) => (
              <Paper key={paper.paper} paper={paper} opened={opened} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function Paper({ paper, opened }: { paper: PaperNeed; opened: LoadedProcedure }) {
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
