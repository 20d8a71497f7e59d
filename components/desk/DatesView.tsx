import { positionsOf } from '@/cases/dossier/dates'
import type { Dossier, Person } from '@/cases/dossier/format'
import { knownOf } from '@/cases/dossier/known-facts'
import { AnsweredDays, dayField } from '@/components/desk/AnsweredDays'
import { CalendarButton } from '@/components/desk/CalendarButton'
import { DeadlineTable } from '@/components/desk/DeadlineTable'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { fileVoice } from '@/components/desk/rules/loaded-rules'
import { personLabel } from '@/components/finding/case/person-label'
import { isFileOfOrder, orderToldOf } from '@/components/finding/timeline/known-order'
import { toldText } from '@/components/finding/timeline/told-text'
import { Button } from '@/components/ui/Button'
import { Section } from '@/components/ui/Heading'
import { procedureName } from '@/content/say/findings'
import { label } from '@/content/say/joins'
import { standingText } from '@/content/say/standing'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { AnyValue, FactId } from '@/machines/facts/registry'
import { eventsOf } from '@/machines/lifecycle/events/registry'

export interface DatesViewProps {
  readonly dossier: Dossier
  readonly person: Person
  readonly onTimeline: (procedure: ProcedureId) => void
  readonly onFact: (person: string, fact: FactId, value: AnyValue | undefined) => void
}

/** The dates of a case, and what has happened in each procedure. */
export function DatesView({ dossier, person, onTimeline, onFact }: DatesViewProps) {
  const { t, phrases, rules, today } = useDesk()
  const { facts } = knownOf(dossier, person.id, today)
  const positions = positionsOf(person, rules.opened, { today })
  return (
    <div className="space-y-6">
      <DeadlineTable
        dossier={dossier}
        onFact={(whose, fact) => document.getElementById(dayField(whose, fact))?.focus()}
      />
      <AnsweredDays dossier={dossier} onFact={onFact} />
      <div className="flex flex-wrap gap-3 print:hidden">
        {[false, true].map((discreet) => (
          <CalendarButton
            key={String(discreet)}
            label={t(discreet ? 'desk.dates.icsDiscreet' : 'desk.dates.ics')}
            cases={[dossier]}
            discreet={discreet}
          />
        ))}
      </div>
      <Section id="happened" title={t('desk.dates.happened', { who: personLabel(dossier, person, t) })}>
        <p className="max-w-text">{t('desk.dates.happenedHint')}</p>
        <ul className="space-y-1">
          {rules.opened.map((opened) => {
            const { id } = opened.procedure
            const position = positions.find((one) => one.procedure === id)
            const told = isFileOfOrder(opened.lifecycle)
              ? orderToldOf(facts, eventsOf(id, person.events), opened.lifecycle, today)
              : null
            const [standing] = position?.standings ?? []
            const state = standing && standingText(standing, fileVoice(rules, phrases, id)).name
            return (
              <li key={id} className="flex flex-wrap items-center gap-x-4">
                <span className="hidden print:inline">{label(procedureName(opened, phrases), phrases)}</span>
                <Button look="quiet" onClick={() => onTimeline(id)}>
                  {procedureName(opened, phrases)}
                </Button>
                <span className="text-soft">
                  {told ? toldText(told, t, phrases) : (state ?? t('desk.dates.nothing'))}
                </span>
                {position?.refusal && <strong className="text-unmet">{t('desk.dates.refused')}</strong>}
              </li>
            )
          })}
        </ul>
      </Section>
    </div>
  )
}
