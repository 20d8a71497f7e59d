import type { ReactNode } from 'react'
import { LeftOutNotice } from '@/components/check/LeftOutNotice'
import type { LoadedRules } from '@/components/check/loaded-rules'
import { visit } from '@/components/check/session/places'
import { positionScreen, type Session } from '@/components/check/session/session'
import { saveSession } from '@/components/check/session/storage'
import { TabLetters } from '@/components/check/TabLetters'
import { useOpened, useResultTexts } from '@/components/check/use-result-texts'
import { resultViews } from '@/components/check/views'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { ButtonLink } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'
import { PageTitle } from '@/components/ui/Heading'
import { hereHash } from '@/components/ui/layout/here'
import type { ISODate } from '@/content/law/types'
import type { LetterWords } from '@/content/letter-sentences'

export interface TabLettersPageProps {
  readonly session: Session
  readonly rules: LoadedRules
  readonly today: ISODate
  readonly law: ISODate
  /** The page as it stands until the letters are there. */
  readonly busy: ReactNode
}

/** The page of letters, filled from what this tab holds. */
export function TabLettersPage({ session, rules, today, law, busy }: TabLettersPageProps) {
  const { locale } = useChrome()
  const texts = useResultTexts()
  const opened = useOpened(rules)
  return (
    <>
      <LeftOutNotice leftOut={session.leftOut} />
      <TabLetters
        {...{ session, rules, today, busy }}
        views={resultViews(rules, opened, texts, session, today, law)}
        head={(words) => <LettersHead words={words} empty={Object.keys(session.facts).length === 0} />}
        onSent={({ procedure, event: noting }) => {
          saveSession(visit(session, positionScreen(noting), procedure))
          window.location.assign(`/${locale}/check/${hereHash}`)
        }}
      />
    </>
  )
}

/** What the page of letters is for, and how to fill the letters where nothing was answered yet. */
export function LettersHead({ words: { screen }, empty }: { words: LetterWords; empty: boolean }) {
  const { locale } = useChrome()
  return (
    <div className="space-y-4">
      <PageTitle>{screen.title}</PageTitle>
      <p className="text-lg">{screen.lead}</p>
      <p>{screen.private}</p>
      {empty && (
        <Callout>
          <p>{screen.noAnswers}</p>
          <ButtonLink look="secondary" href={`/${locale}/check/`}>
            {screen.toCheck}
          </ButtonLink>
        </Callout>
      )}
    </div>
  )
}
