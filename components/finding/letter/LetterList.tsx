import type { LetterCard } from '@/components/finding/letter/list'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { LabelFor } from '@/components/ui/LabelFor'
import type { LetterWords } from '@/content/letter-sentences'
import type { LetterId } from '@/machines/letters/registry'

export interface LetterListProps {
  readonly cards: readonly LetterCard[]
  readonly words: LetterWords
  readonly onChoose: (id: LetterId) => void
}

/** Letters to choose from, each with what it is for and who can send it. */
export function LetterList({ cards, words, onChoose }: LetterListProps) {
  const { t } = useChrome()
  return (
    <ul className="space-y-4">
      {cards.map(({ id, title, about, alone }) => (
        <li key={id} className="space-y-2 rounded-lg border border-line bg-card p-5">
          <h3 className="text-lg font-bold">{title}</h3>
          <p>{about}</p>
          <p className="text-sm font-semibold text-soft">{words.alone[alone]}</p>
          <Button look="secondary" onClick={() => onChoose(id)}>
            <LabelFor t={t} label={words.screen.choose} subject={title} />
          </Button>
        </li>
      ))}
    </ul>
  )
}
