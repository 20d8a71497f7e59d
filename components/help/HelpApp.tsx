'use client'
import { type ReactNode, useEffect, useState } from 'react'
import { choosePlace } from '@/cases/storage/chosen-place'
import { asksWhose } from '@/components/check/session/session'
import { restoreSession } from '@/components/check/session/storage'
import { HelpGroups } from '@/components/help/HelpGroups'
import { PlaceField, PlaceName } from '@/components/help/PlaceField'
import { Button } from '@/components/ui/Button'
import { useChosenPlace } from '@/components/ui/chosen-place'
import { inputLook } from '@/components/ui/input-looks'
import { LabelledField } from '@/components/ui/LabelledField'
import { Select } from '@/components/ui/Select'
import { useToday } from '@/components/ui/today'
import type { PagesText } from '@/content/language'
import type { DistrictId } from '@/content/law/help/districts'
import { type HelpKind, helpKinds } from '@/content/law/help/types'

/** The sentences that the page shows in the browser: all but those of the cards, which hold places to fill. */
export type HelpWords = Omit<PagesText['help'], 'rows' | 'source' | 'sourceOld' | 'page'>

export interface HelpCard {
  readonly id: string
  readonly kinds: readonly HelpKind[]
  readonly districts: readonly DistrictId[] | null
  readonly isAuthority: boolean
  readonly card: ReactNode
}

export interface HelpAppProps {
  readonly words: HelpWords
  readonly cards: readonly HelpCard[]
}

/** Everybody who helps, by place and by kind of help. Without scripts the whole list. */
export function HelpApp({ words, cards }: HelpAppProps) {
  const chosenPlace = useChosenPlace()
  const [isAnothers, setIsAnothers] = useState(false)
  // While the check asks whose it is, the place may be that of the person before.
  const place = isAnothers ? null : chosenPlace
  const [chosen, setChosen] = useState<HelpKind | 'all' | null>(null)
  const [guess, setGuess] = useState<HelpKind | null>(null)
  // What somebody chose stays, also where they chose before the answers were read.
  const kind = chosen ?? guess ?? 'all'
  const isGuess = guess !== null && kind === guess
  const today = useToday()
  useEffect(() => {
    const guessKind = async () => {
      const session = await restoreSession()
      if (session === null || today === null) return
      if (asksWhose(session)) return setIsAnothers(true)
      const { helpKindIn } = await import('@/components/check/finder/help-kind')
      setGuess(await helpKindIn(session, today))
    }
    // Without it everybody is shown, as where nothing was answered.
    guessKind().catch(() => undefined)
  }, [today])
  const shown = cards.filter(({ kinds }) => kind === 'all' || kinds.includes(kind))
  return (
    <>
      <div className="grid gap-4 rounded-lg border border-line bg-card p-4 sm:grid-cols-2 noscript:hidden print:hidden">
        {/* As high as the field and the chosen place: the page as delivered knows no place, and must not move for one. */}
        <div className="min-h-48 sm:min-h-36">
          {place ? (
            <div className="space-y-2">
              <p className="font-semibold">{words.place}</p>
              <p>
                <PlaceName {...place} />
              </p>
              <Button look="secondary" onClick={() => choosePlace(null)}>
                {words.anotherPlace}
              </Button>
            </div>
          ) : (
            <PlaceField
              words={words}
              onChoose={(one) => {
                choosePlace(one)
                setIsAnothers(false)
              }}
            />
          )}
        </div>
        <LabelledField id="kind" label={words.kind} {...(isGuess && { hint: words.kindFromAnswers })}>
          <Select
            id="kind"
            {...(isGuess && { 'aria-describedby': 'kind-hint' })}
            className={`${inputLook} w-full`}
            value={kind}
            options={[
              ['all', words.kindAll] as const,
              ...helpKinds.map((one) => [one, words.kinds[one]] as const),
            ]}
            onChange={setChosen}
          />
        </LabelledField>
      </div>
      <HelpGroups words={words} cards={shown} place={place} isLegal={kind === 'all' || kind === 'lawyer'} />
    </>
  )
}
