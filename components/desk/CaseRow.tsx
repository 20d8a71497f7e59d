import { memo } from 'react'
import { type DeskRow, duplicate, type NextDeadline } from '@/cases/dossier/desk-row'
import { type Dossier, newDossierId } from '@/cases/dossier/format'
import { ActOn } from '@/components/desk/ActOn'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { shortName } from '@/components/desk/rules/loaded-rules'
import { openCase } from '@/components/desk/use-repository'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'
import { dayInWords } from '@/content/say/days'
import { list, withAside } from '@/content/say/joins'

/** One case of the list: its next deadline, whom it waits for, and what can be done with it. */
export const CaseRow = memo(function CaseRow({ row }: { row: DeskRow }) {
  const { t, phrases, rules, repository } = useDesk()
  const { id, label, persons, next, overdue, leftOut, waitingFor, archived } = row
  const name = label || t('desk.list.unnamed')
  const actors = waitingFor.map((actor) => rules.lifecycleWords.actors[actor])
  const change = (how: (dossier: Dossier) => Dossier) => {
    const entry = repository.look().entries.get(id)
    if (entry) repository.put(how(entry.dossier))
  }
  return (
    <li
      data-case={id}
      className="grid items-center gap-x-6 border-b border-line py-2 sm:grid-cols-[1fr_auto]"
    >
      <div>
        <button
          type="button"
          onClick={() => openCase(repository, id)}
          className="min-h-11 text-start font-semibold text-brand underline underline-offset-4 hover:text-brand-deep"
        >
          {name}
        </button>
        <p className="text-sm text-soft">
          <Series
            t={t}
            join="row"
            parts={[
              persons > 1 && t('desk.list.persons', { count: persons }),
              overdue && (
                <span key="overdue">
                  {t.rich('desk.list.overdue', {
                    count: overdue.count,
                    b: (words) => <strong className="text-unmet">{words}</strong>,
                    last: () => deadline(overdue.last),
                  })}
                </span>
              ),
              next && <span key="next">{deadline(next)}</span>,
              !next && !overdue && !leftOut && t('desk.list.noDeadline'),
              leftOut && t('desk.list.leftOut'),
              waitingFor.length > 0 && t('desk.list.waitsFor', { who: list(actors, phrases) }),
            ]}
          />
        </p>
      </div>
      <div className="flex flex-wrap gap-x-4 text-sm print:hidden">
        <ActOn
          to={name}
          onClick={() =>
            change((now) => duplicate(now, newDossierId, t('desk.list.copyOf', { label: name })))
          }
        >
          {t('desk.list.duplicate')}
        </ActOn>
        <ActOn to={name} onClick={() => change((now) => ({ ...now, archived: !archived }))}>
          {archived ? t('desk.list.restore') : t('desk.list.archive')}
        </ActOn>
        <ActOn
          to={name}
          onClick={() => {
            if (window.confirm(t('desk.list.deleteSure', { label: name }))) void repository.remove(id)
          }}
        >
          {t('desk.list.delete')}
        </ActOn>
      </div>
    </li>
  )

  function deadline({ limit, procedure, on, daysLeft, possible }: NextDeadline) {
    const name = rules.deadlines.text.limits[limit].name
    return (
      <Labelled
        t={t}
        name={procedure === null ? name : withAside(name, shortName(rules, procedure), phrases)}
      >
        <Series
          t={t}
          join="row"
          parts={[
            <strong key="day" className="text-ink">
              {on ? <time dateTime={on}>{dayInWords(on, phrases)}</time> : t('desk.list.undated')}
            </strong>,
            daysLeft !== null && daysWord(daysLeft),
            possible && t('desk.dates.possible', { date: dayInWords(possible, phrases) }),
          ]}
        />
      </Labelled>
    )
  }

  function daysWord(days: number): string {
    if (days === 0) return t('desk.list.today')
    return days < 0 ? t('desk.list.daysAgo', { count: -days }) : t('desk.list.daysLeft', { count: days })
  }
})
