import type { ReactNode } from 'react'
import { advisedBy } from '@/components/check/advised'
import { knownIn, type LoadedRules } from '@/components/check/loaded-rules'
import type { Session } from '@/components/check/session/session'
import { useProcedures } from '@/components/check/use-result-texts'
import { useLetterDrafts } from '@/components/finding/letter/drafts'
import { Letters } from '@/components/finding/letter/Letters'
import { lettersOf, type Noting, notingOf, notMetFor } from '@/components/finding/letter/of-procedures'
import type { ResultView } from '@/components/finding/view'
import type { ISODate } from '@/content/law/types'
import type { LetterWords } from '@/content/letter-sentences'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { LetterId } from '@/machines/letters/registry'

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
  const listedBy = (procedure: ProcedureId, id: LetterId) =>
    all.some(
      ({ opened: { procedure: one, filing } }) => one.id === procedure && filing.documents.includes(id),
    )
  const all = [...looked, ...advised.map((opened) => ({ opened }))]
  return (
    <Letters
      known={known}
      today={today}
      first={lettersOf(all)}
      moves={(id) =>
        session.events.some(({ procedure }) => procedure !== undefined && listedBy(procedure, id))
      }
      notMet={(id) => notMetFor(looked, id)}
      drafts={drafts('')}
      busy={busy}
      head={head}
      onSent={(card) => notingOf(all, card, onSent)}
    />
  )
}
