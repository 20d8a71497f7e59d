import type { ReactNode } from 'react'
import { knownIn, type LoadedRules } from '@/components/check/loaded-rules'
import type { Session } from '@/components/check/session/session'
import { Letters } from '@/components/finding/letter/Letters'
import { lettersOf, type Noting, notingOf, notMetFor } from '@/components/finding/letter/of-procedures'
import type { ResultView } from '@/components/finding/view'
import type { ISODate } from '@/content/law/types'
import type { LetterWords } from '@/content/letter-sentences'

export interface TabLettersProps {
  readonly session: Session
  readonly rules: Pick<LoadedRules, 'knownFacts'> | null
  readonly views: readonly ResultView[]
  readonly today: ISODate
  readonly busy?: ReactNode
  readonly head: (words: LetterWords) => ReactNode
  readonly onSent: (noting: Noting) => void
}

/** The letters that the answers of this tab fill. */
export function TabLetters({ session, rules, views, today, busy, head, onSent }: TabLettersProps) {
  const looked = views.map(({ opened, assessment }) => ({ opened, findings: assessment.findings }))
  return (
    <Letters
      known={knownIn(rules, session, today).facts}
      today={today}
      first={lettersOf(looked)}
      notMet={(id) => notMetFor(looked, id)}
      busy={busy}
      head={head}
      onSent={(card) => notingOf(looked, card, onSent)}
    />
  )
}
