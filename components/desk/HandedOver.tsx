import type { Dossier, Person } from '@/cases/dossier/format'
import { factsOf } from '@/cases/dossier/household'
import { DeadlineTable } from '@/components/desk/DeadlineTable'
import { eventWords } from '@/components/desk/event-words'
import { paperWords } from '@/components/desk/paper-words'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { paperName } from '@/components/finding/case/paper-name'
import { personLabel } from '@/components/finding/case/person-label'
import { Details } from '@/components/ui/Details'
import { labelled } from '@/content/say/joins'
import { answerInWords } from '@/content/say/values'
import { factIds } from '@/machines/facts/registry'

/** A case that is handed over, as its receiver will see it: every word of it, and the dates that are counted from it. */
export function HandedOver({ dossier }: { dossier: Dossier }) {
  const { t } = useDesk()
  return (
    <Details label={t('desk.handOver.preview')}>
      <div className="space-y-3">
        {dossier.persons.map((person) => (
          <OnePerson key={person.id} dossier={dossier} person={person} />
        ))}
        {dossier.notes !== '' && (
          <>
            <p className="font-semibold">{t('desk.fields.notes')}</p>
            <p className="whitespace-pre-line">{dossier.notes}</p>
          </>
        )}
        <DeadlineTable dossier={dossier} />
      </div>
    </Details>
  )
}

function OnePerson({ dossier, person }: { dossier: Dossier; person: Person }) {
  const { t, rules, phrases } = useDesk()
  const facts = factsOf(dossier, person.id)
  const answers = factIds.flatMap((fact) => {
    const value = facts[fact]
    return value === undefined ? [] : [answerInWords({ fact, value }, rules.sentences, phrases)]
  })
  const papers = Object.entries(person.evidence).map(([paper, item]) =>
    labelled(paperName(rules.opened, paper), paperWords(item, t, rules, phrases), phrases),
  )
  return (
    <section className="space-y-2">
      {dossier.persons.length > 1 && <p className="font-bold">{personLabel(dossier, person, t)}</p>}
      <Lines title={t('desk.dossier.answers')} lines={answers} />
      <Lines
        title={t('desk.fields.events')}
        lines={person.events.map((event) => eventWords(event, t, rules, phrases))}
      />
      <Lines title={t('desk.views.papers')} lines={papers} />
    </section>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <p className="font-semibold">{title}</p>
      <ul className="list-disc space-y-1 ps-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
