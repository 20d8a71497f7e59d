import type { ReactNode } from 'react'
import { isStarted } from '@/components/check/finder/started'
import { knownIn, type LoadedRules } from '@/components/check/loaded-rules'
import type { Session } from '@/components/check/session/session'
import { useProcedures } from '@/components/check/use-result-texts'
import { Letters } from '@/components/finding/letter/Letters'
import { lettersOf, type Noting, notingOf, notMetFor } from '@/components/finding/letter/of-procedures'
import type { ResultView } from '@/components/finding/view'
import type { ISODate } from '@/content/law/types'
import type { LetterWords } from '@/content/letter-sentences'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Facts } from '@/machines/facts/registry'
import { procedureIds } from '@/machines/procedures/registry'
import { assessRoutes } from '@/machines/routes/finder'

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
  const all = [...looked, ...advised.map((opened) => ({ opened }))]
  return (
    <Letters
      known={known}
      today={today}
      first={lettersOf(all)}
      notMet={(id) => notMetFor(looked, id)}
      busy={busy}
      head={head}
      onSent={(card) => notingOf(all, card, onSent)}
    />
  )
}

/** The procedures that the route finder says to look closer at, of which no check was begun. */
function advisedBy(facts: Facts, checked: readonly ProcedureId[], on: ISODate): readonly ProcedureId[] {
  if (!isStarted(facts)) return []
  const closer = assessRoutes(facts, { on }).results.filter(({ fit }) => fit === 'look-closer')
  return procedureIds.filter((id) => !checked.includes(id) && closer.some(({ route }) => route === id))
}
