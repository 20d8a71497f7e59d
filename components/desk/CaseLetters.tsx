import type { PersonAssessment } from '@/cases/dossier/assess-dossier'
import type { Dossier, Person } from '@/cases/dossier/format'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { openedOf } from '@/components/desk/rules/loaded-rules'
import type { LetterDrafts } from '@/components/finding/letter/drafts'
import { Letters } from '@/components/finding/letter/Letters'
import type { LetterCard } from '@/components/finding/letter/list'
import { filesBehind, type Noting, notingOf } from '@/components/finding/letter/of-procedures'
import { Section } from '@/components/ui/Heading'
import type { LetterWords } from '@/content/letter-sentences'
import { dayInWords } from '@/content/say/days'
import { fill } from '@/content/say/message'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Facts } from '@/machines/facts/registry'
import type { LetterId } from '@/machines/letters/registry'

export interface CaseLettersProps {
  readonly dossier: Dossier
  readonly person: Person
  readonly facts: Facts
  readonly assessments: readonly PersonAssessment[]
  /** The procedures that the case is about. */
  readonly procedures: readonly ProcedureId[]
  /** What was written in them so far. */
  readonly drafts: LetterDrafts
  readonly onMade: (letter: LetterId) => void
  readonly onSent: (noting: Noting) => void
}

/** The letters of one person of a case, with those that were made. What stood in them is not kept. */
export function CaseLetters(props: CaseLettersProps) {
  const { dossier, person, facts, assessments, procedures, drafts, onMade, onSent } = props
  const { rules, today } = useDesk()
  const looked = assessments.map(({ procedure, assessment }) => ({
    opened: openedOf(rules, procedure),
    findings: assessment.findings,
  }))
  // The letters against an order to leave go with any file, since its days run.
  const ordered = facts.orderToLeave === 'yes' ? ['return'] : []
  const own = looked.filter(({ opened: { procedure } }) => [...procedures, ...ordered].includes(procedure.id))
  return (
    <Letters
      known={facts}
      today={today}
      {...filesBehind(own, dossier, person, today)}
      drafts={drafts}
      head={(words, cards) => <Made person={person} words={words} cards={cards} />}
      onMade={onMade}
      onSent={(card) => notingOf([...own, ...looked], card, onSent)}
    />
  )
}

interface MadeProps {
  readonly person: Person
  readonly words: LetterWords
  readonly cards: readonly LetterCard[]
}

/** Which letters were made, and on which day. */
function Made({ person: { letters = [] }, words: { screen }, cards }: MadeProps) {
  const { phrases } = useDesk()
  if (letters.length === 0) return <p>{screen.lead}</p>
  const titleOf = (id: string) => cards.find((card) => card.id === id)?.title ?? id
  const rows = [...new Set(letters.map(({ letter, on }) => `${letter} ${on}`))]
  return (
    <>
      <p>{screen.lead}</p>
      <Section id="letters-made" title={screen.made}>
        <ul className="list-disc space-y-1 ps-6">
          {rows.map((row) => {
            const [letter = '', on = ''] = row.split(' ')
            return (
              <li key={row}>
                {fill(screen.madeOn, { title: titleOf(letter), day: dayInWords(on, phrases) }, phrases)}
              </li>
            )
          })}
        </ul>
      </Section>
    </>
  )
}
