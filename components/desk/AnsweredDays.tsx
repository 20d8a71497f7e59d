import { datesOfOne } from '@/cases/dossier/dates'
import type { Dossier } from '@/cases/dossier/format'
import { factsOf } from '@/cases/dossier/household'
import { FactField } from '@/components/desk/matrix/FactField'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { personLabel } from '@/components/finding/case/person-label'
import { Section } from '@/components/ui/Heading'
import type { AnyValue, FactId } from '@/machines/facts/registry'

interface AnsweredDaysProps {
  readonly dossier: Dossier
  readonly onFact: (person: string, fact: FactId, value: AnyValue | undefined) => void
}

/** The field that holds an answer a date is counted from. Unique in a case. */
export const dayField = (person: string, fact: FactId): string => `day-${person}-${fact}`

/** The answers that dates of the case are counted from, to be corrected in place. Nothing where every date comes from a step. */
export function AnsweredDays({ dossier, onFact }: AnsweredDaysProps) {
  const { t, rules, today } = useDesk()
  const days = dossier.persons.flatMap((person) => {
    const facts = new Set(
      datesOfOne(dossier, person, rules.opened, today).flatMap(({ origin }) =>
        'fact' in origin ? [origin.fact] : [],
      ),
    )
    const answers = factsOf(dossier, person.id)
    return [...facts]
      .filter((id) => answers[id] !== undefined)
      .map((id) => ({ person, id, value: answers[id] }))
  })
  if (days.length === 0) return null
  const alone = dossier.persons.length === 1
  return (
    <Section id="answered-days" title={t('desk.dates.answers')} className="print:hidden">
      <p className="max-w-text">{t('desk.dates.answersHint')}</p>
      <ul className="flex flex-wrap gap-x-8 gap-y-3">
        {days.map(({ person, id, value }) => (
          <li key={dayField(person.id, id)}>
            {!alone && <p className="text-sm font-semibold">{personLabel(dossier, person, t)}</p>}
            <FactField
              id={id}
              field={dayField(person.id, id)}
              value={value}
              onChange={(next) => onFact(person.id, id, next)}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}
