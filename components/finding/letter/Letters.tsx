import { type ReactNode, useState } from 'react'
import type { LettersOfFile } from '@/cases/dossier/letters-of'
import type { LetterDrafts } from '@/components/finding/letter/drafts'
import { LetterList } from '@/components/finding/letter/LetterList'
import { LetterWriter } from '@/components/finding/letter/LetterWriter'
import { type LetterCard, lettersForYou, loadLetterCards } from '@/components/finding/letter/list'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { useLoaded } from '@/components/i18n/use-loaded'
import { Section } from '@/components/ui/Heading'
import { LoadFailed } from '@/components/ui/LoadFailed'
import type { ISODate } from '@/content/law/types'
import type { LetterWords } from '@/content/letter-sentences'
import type { Facts } from '@/machines/facts/registry'
import type { LetterId } from '@/machines/letters/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import type { UrgentId } from '@/machines/routes/urgent'

export interface LettersProps {
  readonly known: Facts
  readonly today: ISODate
  /** The letters of the procedures that were looked at, and where their files stand; those that fit stand first. */
  readonly places: readonly LettersOfFile[]
  /** What cannot wait. */
  readonly running: ReadonlySet<UrgentId>
  /** What happened to the files: no answer rules out a letter of a file that has moved. */
  readonly events: readonly DossierEvent[]
  /** The conditions that are not met, of the procedure in which a letter is the application. */
  readonly notMet: (id: LetterId) => readonly string[]
  /** What was written in them so far. */
  readonly drafts: LetterDrafts
  /** What is shown until they are there, where that is more than a word. */
  readonly busy?: ReactNode
  /** What stands above the list. */
  readonly head: (words: LetterWords, cards: readonly LetterCard[]) => ReactNode
  readonly onMade?: (id: LetterId) => void
  /** Goes to where the day of sending is noted; null where this letter moves no file. */
  readonly onSent: (card: LetterCard) => (() => void) | null
}

/** The letters, and the one that is being written. Which one that is is state, never an address. */
export function Letters({
  known,
  today,
  places,
  running,
  events,
  notMet,
  drafts,
  busy,
  head,
  onMade,
  onSent,
}: LettersProps) {
  const { t } = useChrome()
  const [id, setId] = useState<LetterId | null>(drafts.open)
  function show(next: LetterId | null) {
    drafts.open = next
    setId(next)
  }
  const loaded = useLoaded(loadLetterCards, null)
  if (loaded === 'busy') return busy ?? <p role="status">{t('common.loading')}</p>
  if (loaded === 'failed') return <LoadFailed />
  const { words, cards } = loaded
  const card = cards.find((one) => one.id === id)
  if (id !== null && card) {
    const sent = onSent(card)
    return (
      <LetterWriter
        key={id}
        {...{ id, known, today, drafts }}
        languages={card.languages}
        notMet={card.event === 'applicationLodged' ? notMet(id) : []}
        onBack={() => show(null)}
        {...(onMade && { onMade: () => onMade(id) })}
        {...(sent && { onSent: sent })}
      />
    )
  }
  const moves = (letter: LetterId) =>
    places.some(
      ({ procedure, letters }) =>
        letters.includes(letter) && events.some((event) => event.procedure === procedure),
    )
  const forYou = lettersForYou(cards, places, known, running, moves)
  const others = cards.filter((card) => !forYou.includes(card))
  return (
    <div className="max-w-text space-y-8">
      {head(words, cards)}
      {forYou.length > 0 && (
        <Section id="letters-first" title={words.screen.forYou}>
          <LetterList cards={forYou} words={words} onChoose={show} />
        </Section>
      )}
      {others.length > 0 && (
        <Section id="letters-all" title={forYou.length > 0 ? words.screen.others : words.screen.all}>
          <LetterList cards={others} words={words} onChoose={show} />
        </Section>
      )}
    </div>
  )
}
