import type { LetterWords } from '@/content/letter-sentences'
import { fill } from '@/content/say/message'
import type { LetterLanguage } from '@/machines/letters/letter'
import type { LetterId } from '@/machines/letters/registry'

export interface ModelLinksProps {
  readonly id: LetterId
  readonly languages: readonly LetterLanguage[]
  readonly words: LetterWords
}

/** Where the empty model of a letter is, in the language that is its folder. */
export const modelAddress = (id: LetterId, language: string): string => `/${language}/letters/${id}.docx`

/** Links to the empty model of a letter in each language of letters. */
export function ModelLinks({ id, languages, words }: ModelLinksProps) {
  return (
    <ul className="flex flex-wrap gap-x-4">
      {languages.map((language) => (
        <li key={language}>
          <a href={modelAddress(id, language)} download={`${words.frame.file}.docx`}>
            {fill(words.screen.model, { language: words.languages[language] }, { tag: 'en' })}
          </a>
        </li>
      ))}
    </ul>
  )
}
