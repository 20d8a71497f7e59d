import type { ChosenPlace } from '@/cases/storage/chosen-place'
import type { HelpCard, HelpWords } from '@/components/help/HelpApp'
import { Section } from '@/components/ui/Heading'
import { type DistrictId, districtIds } from '@/content/law/help/districts'

export interface HelpGroupsProps {
  readonly words: HelpWords
  readonly cards: readonly HelpCard[]
  /** Null before a place is chosen: then every district is shown. */
  readonly place: Pick<ChosenPlace, 'district'> | null
  readonly isLegal: boolean
}

/** Those who help: near the reader or by district, then those for the whole country, and the authorities last. */
export function HelpGroups({ words, cards, place, isLegal }: HelpGroupsProps) {
  const people = cards.filter(({ isAuthority }) => !isAuthority)
  const near = place === null ? [] : people.filter(isIn(place.district))
  const wide = people.filter(({ districts }) =>
    place === null ? districts?.length !== 1 : districts === null,
  )
  const authorities = cards.filter(
    (card) => card.isAuthority && (place === null || card.districts === null || isIn(place.district)(card)),
  )
  return (
    <div className="space-y-8 print:space-y-4">
      {place === null ? (
        districtIds.map((id) => (
          <Group
            key={id}
            id={id}
            title={words.districts[id]}
            cards={people.filter(({ districts }) => districts?.length === 1 && districts[0] === id)}
          />
        ))
      ) : (
        <Section id="near" title={words.near}>
          {place.district === null && <p>{words.placeUnsettled}</p>}
          {place.district !== null && near.length === 0 && <p>{words.noneNear}</p>}
          {isLegal && (
            <>
              <p>{words.anyOffice}</p>
              <p>{words.lawyerBring}</p>
              <p>{words.generalWay}</p>
            </>
          )}
          <Cards cards={near} />
        </Section>
      )}
      <Group id="everywhere" title={words.everywhere} cards={wide} />
      <Group id="authorities" title={words.authorities} cards={authorities} />
    </div>
  )
}

const isIn =
  (district: DistrictId | null) =>
  ({ districts }: HelpCard): boolean =>
    district !== null && districts?.includes(district) === true

function Group({ id, title, cards }: { id: string; title: string; cards: readonly HelpCard[] }) {
  if (cards.length === 0) return null
  return (
    <Section id={id} title={title}>
      <Cards cards={cards} />
    </Section>
  )
}

function Cards({ cards }: { cards: readonly HelpCard[] }) {
  return (
    <ul className="grid gap-4 sm:grid-cols-2 print:gap-2">
      {cards.map(({ id, card }) => (
        <li key={id}>{card}</li>
      ))}
    </ul>
  )
}
