import { originKey } from '@/cases/dossier/dates'
import type { Behind, DeskRow } from '@/cases/dossier/desk-row'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'
import { dayInWords } from '@/content/say/days'
import { list } from '@/content/say/joins'

/** The nearest date in words, what it is, what may end before it, and what lies behind. */
export function NextDate({ row: { next, earlier, maybe, overdue, leftOut } }: { row: DeskRow }) {
  const { t, phrases, rules } = useDesk()
  const nothing = !next && !maybe && !overdue && !leftOut
  return (
    <div className="text-sm">
      {next && (
        <>
          <p>
            <Series
              t={t}
              join="row"
              parts={[
                <strong key="day" className="text-base">
                  {next.on ? (
                    <time dateTime={next.on}>{dayInWords(next.on, phrases)}</time>
                  ) : (
                    t('desk.list.undated')
                  )}
                </strong>,
                next.daysLeft === null
                  ? t('desk.list.mayBeToday')
                  : next.daysLeft === 0
                    ? t('desk.list.today')
                    : t('desk.list.daysLeft', { count: next.daysLeft }),
              ]}
            />
          </p>
          <p className="text-soft">{rules.deadlines.text.limits[next.limit].name}</p>
          {next.possible && (
            <p className="text-check">
              {t('desk.dates.possible', { date: dayInWords(next.possible, phrases) })}
            </p>
          )}
        </>
      )}
      {earlier.map(
        ({ limit, possible, person, origin }) =>
          possible && (
            <p key={`${person} ${limit} ${originKey(origin)}`} className="text-check">
              <Labelled t={t} name={rules.deadlines.text.limits[limit].name}>
                {t('desk.dates.possible', { date: dayInWords(possible, phrases) })}
              </Labelled>
            </p>
          ),
      )}
      {maybe && (
        <p className="text-check">
          <Labelled t={t} name={t('desk.list.maybe', { count: maybe.count })}>
            {list(
              maybe.limits.map((limit) => rules.deadlines.text.limits[limit].name),
              phrases,
            )}
          </Labelled>
        </p>
      )}
      {!next && maybe && <LastDay behind={maybe} />}
      {overdue && <p className="text-soft">{t('desk.list.overdue', { count: overdue.count })}</p>}
      {!next && !maybe && overdue && <LastDay behind={overdue} />}
      {leftOut && <p className="text-check">{t('desk.list.leftOut')}</p>}
      {nothing && <p>{t('desk.list.groups.none')}</p>}
    </div>
  )
}

function LastDay({ behind: { last } }: { behind: Behind }) {
  const { t, phrases, rules } = useDesk()
  const { name } = rules.deadlines.text.limits[last.limit]
  return (
    <p className="text-soft">
      <Series t={t} join="row" parts={[last.on && dayInWords(last.on, phrases), name]} />
    </p>
  )
}
