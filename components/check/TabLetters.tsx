import type { ReactNode } from 'react'
import { dossierOfOne } from '@/cases/dossier/household'
import { advisedBy } from '@/components/check/advised'
import { knownIn, type LoadedRules } from '@/components/check/loaded-rules'
import type { Session } from '@/components/check/session/session'
import { useProcedures } from '@/components/check/use-result-texts'
import { useLetterDrafts } from '@/components/finding/letter/drafts'
import { Letters } from '@/components/finding/letter/Letters'
import { filesBehind, type Noting, notingOf } from '@/components/finding/letter/of-procedures'
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

/** The letters that the answers of this tab fill, those of what was checked and of what “Your routes” advises first. */
export function TabLetters({ session, rules, views, today, busy, head, onSent }: TabLettersProps) {
  const known = knownIn(rules, session, today).facts
  const looked = views.map(({ opened, assessment }) => ({ opened, findings: assessment.findings }))
  const advised = useProcedures(advisedBy(known, session.checked, today))
  const drafts = useLetterDrafts()
  const dossier = dossierOfOne(session.facts, session.events)
  const all = [...looked, ...advised.map((opened) => ({ opened }))]
  return (
    <Letters
      known={known}
      today={today}
      {...filesBehind(all, dossier, dossier.persons[0], today)}
      drafts={drafts('')}
      busy={busy}
      head={head}
      onSent={(card) => notingOf(all, card, onSent)}
    />
  )
}
