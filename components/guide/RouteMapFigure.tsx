import type { GuideLanguage } from '@/components/guide/language'
import { RouteMapSvg } from '@/components/guide/route-map/RouteMapSvg'
import { stopsOf } from '@/components/guide/stops'
import { Details } from '@/components/ui/Details'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'
import type { LifecycleText } from '@/content/lifecycle-sentences'
import { localeTable } from '@/content/locale'
import { legsOf, type RouteMap } from '@/machines/lifecycle/route-map'

export interface RouteMapFigureProps {
  readonly map: RouteMap
  readonly text: LifecycleText
  readonly language: GuideLanguage
}

/** The course of a file as a route map: down on a phone, across on a wide screen, and in words. */
export function RouteMapFigure({ map, text, language }: RouteMapFigureProps) {
  const { words, locale, t } = language
  const stops = stopsOf(map, text, language)
  const legs = legsOf(map)
  const { dir } = localeTable[locale]
  return (
    <figure className="space-y-3">
      <figcaption className="max-w-3xl">
        {map.lifecycle.procedure === 'return' ? words.mapLeadOut : words.mapLead}
      </figcaption>
      <div className="rounded-lg border border-line bg-card p-4 print:border-0 print:p-0">
        <RouteMapSvg
          stops={stops}
          legs={legs}
          towards="down"
          dir={dir}
          className="text-[14px] lg:hidden print:hidden"
        />
        <RouteMapSvg
          stops={stops}
          legs={legs}
          towards="across"
          dir={dir}
          className="hidden text-[13px] lg:block print:block"
        />
      </div>
      <Details label={words.mapInWords}>
        <ol className="list-decimal space-y-2 ps-5">
          {stops.map(({ station, name, actor, next }) => (
            <li key={station}>
              <Labelled t={t} bold name={name}>
                {actor}
              </Labelled>
              {next.length > 0 && (
                <span className="block text-sm text-soft">
                  <Labelled t={t} name={words.mapNext}>
                    <Series t={t} parts={next} />
                  </Labelled>
                </span>
              )}
            </li>
          ))}
        </ol>
      </Details>
    </figure>
  )
}
