import { BasisList } from '@/components/check/finder/BasisList'
import type { RoutesView } from '@/components/check/finder/view'
import { Section } from '@/components/ui/Heading'
import { otherWays } from '@/machines/routes/other-ways'

/** Family reunification, work and study, where the answers point to them: what it is, and where to go. */
export function OtherWays({ view }: { readonly view: RoutesView }) {
  const { facts, texts, sentences } = view
  const ways = otherWays(facts)
  const { title, text, ways: words } = texts.routesText.otherWays
  if (ways.length === 0) return null
  return (
    <Section id="other-ways" title={title}>
      <p>{text}</p>
      <ul className="space-y-4">
        {ways.map(({ id, basis }) => (
          <li key={id} data-way={id} className="space-y-1">
            <h3 className="font-semibold">{words[id].title}</h3>
            <p>{words[id].text}</p>
            <BasisList ids={basis} names={sentences.names} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
