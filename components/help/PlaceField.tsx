import { useState } from 'react'
import type { ChosenPlace } from '@/cases/storage/chosen-place'
import { WithOfficialNames } from '@/components/finding/law/OfficialNames'
import type { HelpWords } from '@/components/help/HelpApp'
import { type Match, matchesFor } from '@/components/help/search'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { useEarly } from '@/components/ui/early'
import { inputLook } from '@/components/ui/input-looks'
import { LabelledField } from '@/components/ui/LabelledField'
import type { Place } from '@/content/law/help/places'

type Loaded = readonly Place[] | 'none' | 'busy' | 'failed'

export interface PlaceFieldProps {
  readonly words: HelpWords
  readonly onChoose: (place: ChosenPlace) => void
}

/** Asks for a postcode or municipality; Enter takes the first that is found. The list of places comes with the site, when it is first needed. */
export function PlaceField({ words, onChoose }: PlaceFieldProps) {
  const { locale } = useChrome()
  const [query, setQuery] = useState('')
  const [places, setPlaces] = useState<Loaded>('none')
  const load = () => {
    if (places !== 'none' && places !== 'failed') return
    setPlaces('busy')
    import('@/content/law/help/places').then(
      (loaded) => setPlaces(loaded.places),
      () => setPlaces('failed'),
    )
  }
  const type = (typed: string) => {
    load()
    setQuery(typed)
  }
  const field = useEarly<HTMLInputElement, string>((input) => input.value, query, type)
  const matches = typeof places === 'string' ? [] : matchesFor(query, places, locale)
  const isShort = query.trim().length < 2
  return (
    <div className="space-y-2">
      <LabelledField id="place" label={words.place} hint={words.placeHint}>
        <input
          ref={field}
          id="place"
          aria-describedby="place-hint"
          autoComplete="off"
          spellCheck={false}
          className={`${inputLook} w-full`}
          value={query}
          onFocus={load}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            const [first] = matches
            if (event.key === 'Enter' && first) onChoose(chosen(first))
          }}
        />
      </LabelledField>
      <p role="status" className="text-sm">
        {places === 'failed' && words.placeFailed}
        {places === 'busy' && !isShort && words.placeBusy}
        {typeof places !== 'string' && !isShort && matches.length === 0 && words.placeNone}
      </p>
      {matches.length > 0 && <Matches matches={matches} words={words} onChoose={onChoose} />}
    </div>
  )
}

function Matches({
  matches,
  words,
  onChoose,
}: PlaceFieldProps & {
  readonly matches: readonly Match[]
}) {
  return (
    <ul aria-label={words.placeList} className="divide-y divide-line rounded-md border border-line bg-card">
      {matches.map((match) => (
        <li key={`${match.place.postcode} ${match.name}`}>
          <button
            type="button"
            className="min-h-11 w-full px-3 py-2 text-start hover:bg-tint"
            onClick={() => onChoose(chosen(match))}
          >
            <PlaceName {...chosen(match)} />
          </button>
        </li>
      ))}
    </ul>
  )
}

function chosen({ place: { postcode, nis, municipality, district }, name }: Match): ChosenPlace {
  return { postcode, nis, name, municipality, district }
}

/** A postcode and a name, with the other names of the municipality beside it. */
export function PlaceName({ postcode, name, municipality }: ChosenPlace) {
  const { t, locale } = useChrome()
  return (
    <WithOfficialNames t={t} name={name} text={`${postcode} ${name}`} names={municipality} locale={locale} />
  )
}
