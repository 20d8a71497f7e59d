import { BasisList } from '@/components/check/finder/BasisList'
import type { RoutesView } from '@/components/check/finder/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { RowDetails } from '@/components/ui/RowDetails'
import { list } from '@/content/say/joins'
import { otherWays } from '@/machines/routes/other-ways'

/** Family reunification, work and study, where the answers point to them: one row that opens to what it is and where to go. */
export function OtherWays({ view }: { readonly view: RoutesView }) {
  const { phrases } = useChrome()
  const { facts, texts, sentences } = view
  const ways = otherWays(facts)
  const { title, text, ways: words } = texts.routesText.otherWays
  if (ways.length === 0) return null
  return (
    <li>
      <RowDetails
        title={<h3>{title}</h3>}
        line={list(
          ways.map(({ id }) => words[id].name),
          phrases,
        )}
      >
        <p>{text}</p>
        <ul className="space-y-4">
          {ways.map(({ id, basis }) => (
            <li key={id} className="space-y-1">
              <h4 className="font-semibold">{words[id].title}</h4>
              <p>{words[id].text}</p>
              <BasisList ids={basis} names={sentences.names} />
            </li>
          ))}
        </ul>
      </RowDetails>
    </li>
  )
}
