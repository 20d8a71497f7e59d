import { LettersApp } from '@/components/check/LettersApp'
import { LetterLanguagesProvider } from '@/components/finding/letter/languages'
import { loadLetterCards } from '@/components/finding/letter/list'
import { ModelLinks } from '@/components/finding/letter/ModelLinks'
import { letterLanguagesForPages } from '@/components/i18n/chunk-files'
import { loadLetterWords } from '@/components/i18n/letters'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { ScriptedPage } from '@/components/page/ScriptedPage'
import { PageTitle } from '@/components/ui/Heading'
import { lawAsOf } from '@/content/law/as-of'

export const generateMetadata = metadataFor(
  async ({ language }) => (await loadLetterWords(language)).screen.title,
)

/** The letters. Without scripts the page lists them with an empty model of each. */
export default async function LettersPage({ params }: LocaleProps) {
  const { language } = await languageOf({ params })
  const [{ words, cards }, letterLanguages] = await Promise.all([
    loadLetterCards(language),
    letterLanguagesForPages(),
  ])
  return (
    <ScriptedPage params={params}>
      <LetterLanguagesProvider of={letterLanguages}>
        <LettersApp law={lawAsOf()}>
          <div className="max-w-text space-y-4">
            <PageTitle>{words.screen.title}</PageTitle>
            <p className="text-lg">{words.screen.lead}</p>
            <ul className="space-y-4">
              {cards.map(({ id, title, about, alone, languages }) => (
                <li key={id} className="space-y-1">
                  <h2 className="font-bold">{title}</h2>
                  <p>{about}</p>
                  <p className="text-sm font-semibold text-soft">{words.alone[alone]}</p>
                  <ModelLinks id={id} languages={languages} words={words} />
                </li>
              ))}
            </ul>
          </div>
        </LettersApp>
      </LetterLanguagesProvider>
    </ScriptedPage>
  )
}
