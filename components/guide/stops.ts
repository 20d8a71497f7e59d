import type { GuideLanguage } from '@/components/guide/language'
import type { Stop } from '@/components/guide/route-map/stop'
import type { LifecycleText } from '@/content/lifecycle-sentences'
import { textAt } from '@/content/say/lookup'
import { stateOf } from '@/machines/lifecycle/lifecycle'
import { legsOf, partsOf, type RouteMap, stationsOf } from '@/machines/lifecycle/route-map'

/** The stations of a route map in the words of a language, in the order in which they are read. */
export function stopsOf(map: RouteMap, text: LifecycleText, { words }: GuideLanguage): readonly Stop[] {
  const nameOf = (station: string) => {
    const { region, state } = partsOf(station)
    return textAt(textAt(text.regions, region).states, state).name
  }
  const legs = legsOf(map)
  return stationsOf(map).map((station) => {
    const { region, state } = partsOf(station)
    const { acts } = stateOf(map.lifecycle, region, state)
    return {
      station,
      name: nameOf(station),
      acts,
      actor: words.mapActors[acts],
      next: legs.filter(({ from }) => from === station).map(({ to }) => nameOf(to)),
    }
  })
}
