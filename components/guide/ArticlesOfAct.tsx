import { CitationEntry, type CitationEntryProps, entriesLook } from '@/components/guide/CitationEntry'
import type { Row } from '@/components/guide/coverage'
import { JumpList } from '@/components/guide/JumpList'
import type { ActId } from '@/content/law/acts'
import { citationParts } from '@/content/law/citation-parts'
import { sayCitation } from '@/content/say/citation'
import { fill } from '@/content/say/message'

export interface ArticlesOfActProps extends Omit<CitationEntryProps, 'row'> {
  readonly act: ActId
  readonly rows: readonly Row[]
}

/** With more articles than this an act gets links to its numbers. */
const many = 40

/** The articles of an act in the order of their numbers; a long act is cut by the number that they begin with. */
export function ArticlesOfAct({ act, rows, ...rest }: ArticlesOfActProps) {
  const { names, phrases, pages } = rest
  const order = new Intl.Collator(phrases.tag, { numeric: true })
  const sorted = rows.toSorted((a, b) => order.compare(sayCitation(a.id, names), sayCitation(b.id, names)))
  const numbers = rows.length > many ? [...new Set(sorted.map(numberOf))].filter((one) => one !== '') : []
  const groups = numbers.length > 1 ? numbers : [undefined]
  const entries = (found: readonly Row[]) => (
    <ul className={entriesLook}>
      {found.map((row) => (
        <CitationEntry key={row.id} row={row} {...rest} />
      ))}
    </ul>
  )
  return (
    <div className="space-y-2">
      <h3 id={`act-${act}`} className="scroll-mt-4 pt-3 text-lg font-bold">
        {names.acts[act]}
      </h3>
      {numbers.length > 1 && (
        <JumpList
          label={fill(pages.sources.jumpArticles, { act: names.acts[act] }, phrases)}
          links={numbers.map((number) => ({ id: anchorOf(act, number), name: number }))}
        />
      )}
      {groups.map((number) =>
        number === undefined ? (
          <div key="all">{entries(sorted)}</div>
        ) : (
          <div key={number}>
            <h4 id={anchorOf(act, number)} className="scroll-mt-4 pt-2 font-semibold">
              {fill(pages.sources.fromArticle, { number }, phrases)}
            </h4>
            {entries(sorted.filter((row) => numberOf(row) === number))}
          </div>
        ),
      )}
    </div>
  )
}

/** The number that an article begins with: 39 of 39/57 §1. Practices and judgments have none. */
const numberOf = ({ id }: Row): string => citationParts(id).article.match(/^\d+/)?.[0] ?? ''

const anchorOf = (act: ActId, number: string) => `act-${act}-${number}`
