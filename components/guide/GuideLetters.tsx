import type { LetterCards } from '@/components/finding/letter/list'
import { ModelLinks } from '@/components/finding/letter/ModelLinks'
import type { Locale } from '@/content/locale'
import type { LetterId } from '@/machines/letters/registry'

export interface GuideLettersProps {
  readonly ids: readonly LetterId[]
  readonly letters: LetterCards
  readonly locale: Locale
}

/** The letters of a procedure, each with an empty model, and the way to the page that fills them. */
export function GuideLetters({ ids, letters: { cards, words }, locale }: GuideLettersProps) {
  return (
    <>
      <ul className="space-y-4">
        {ids
          .flatMap((id) => cards.filter((card) => card.id === id))
          .map(({ id, title, about, alone, languages }) => (
            <li key={id} className="space-y-1">
              <h3 className="font-semibold">{title}</h3>
              <p>{about}</p>
              <p className="text-sm text-soft">{words.alone[alone]}</p>
              <ModelLinks id={id} languages={languages} words={words} />
            </li>
          ))}
      </ul>
      <p>
        <a href={`/${locale}/letters/`}>{words.screen.all}</a>
      </p>
    </>
  )
}
