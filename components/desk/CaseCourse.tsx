import { courseOf } from '@/cases/dossier/decisions'
import type { Dossier, Person } from '@/cases/dossier/format'
import { eventWords } from '@/components/desk/event-words'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { personLabel } from '@/components/finding/case/person-label'
import { answerInWords } from '@/content/say/values'

/** What a lawyer reads first, for everyone in the case: the decisions with their days, and every other step of the files. */
export function CaseCourse({ dossier }: { dossier: Dossier }) {
  const { t } = useDesk()
  return (
    <section className="space-y-2">
      <h2 className="text-lg font-bold">{t('desk.lawyer.decisions')}</h2>
      {dossier.persons.map((person) => (
        <OneCourse key={person.id} dossier={dossier} person={person} />
      ))}
    </section>
  )
}

function OneCourse({ dossier, person }: { dossier: Dossier; person: Person }) {
  const { t, rules, phrases, today } = useDesk()
  const { decisions, answered, others } = courseOf(dossier, person, today)
  const said = [
    ...decisions.map((event) => eventWords(event, t, rules, phrases)),
    ...answered.map((answer) =>
      answerInWords({ fact: answer.fact, value: answer.on }, rules.sentences, phrases),
    ),
  ]
  return (
    <div>
      {dossier.persons.length > 1 && <h3 className="font-semibold">{personLabel(dossier, person, t)}</h3>}
      {said.length === 0 && <p>{t('desk.lawyer.none')}</p>}
      <ul className="list-disc space-y-1 ps-5 font-semibold">
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <p className="pt-2">{t('desk.lawyer.steps')}</p>
          <ul className="list-disc space-y-1 ps-5 text-sm">
            {others.map((event) => {
              const line = eventWords(event, t, rules, phrases)
              return <li key={line}>{line}</li>
            })}
          </ul>
        </>
      )}
    </div>
  )
}
