import { Fragment } from 'react'
import { datesOf, originKey } from '@/cases/dossier/dates'
import type { Dossier } from '@/cases/dossier/format'
import { factsOf } from '@/cases/dossier/household'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { shortName } from '@/components/desk/rules/loaded-rules'
import { personLabel } from '@/components/finding/case/person-label'
import { sayCitations } from '@/components/law/citation'
import { Button } from '@/components/ui/Button'
import { Series } from '@/components/ui/Series'
import { Table } from '@/components/ui/Table'
import { timeLimits } from '@/content/law/time-limits'
import { dayInWords } from '@/content/say/days'
import { withAside } from '@/content/say/joins'
import { originName } from '@/content/say/origin'
import type { FactId } from '@/machines/facts/registry'

interface DeadlineTableProps {
  readonly dossier: Dossier
  /** The article that gives each time limit stands beside it. */
  readonly basis?: true
  /** Leads to the answer that a date is counted from. Left out on paper. */
  readonly onFact?: (person: string, fact: FactId) => void
}

/** Every running time limit of everyone in the case, the nearest first, as far as a day is known. */
export function DeadlineTable({ dossier, basis, onFact }: DeadlineTableProps) {
  const { t, phrases, rules, today } = useDesk()
  const { limits, states } = rules.deadlines.text
  const rows = datesOf(dossier, rules.opened, today)
    .map(({ person, procedure, limit, origin, counted }) => {
      const status = counted.deadline === null ? null : counted.status
      const name = limits[limit].name
      const from = originName(origin, rules.eventTexts, rules.sentences)
      const cells = [
        <Series
          key="day"
          t={t}
          join="row"
          parts={[
            <strong key="on">{status?.on ? dayInWords(status.on, phrases) : t('desk.list.undated')}</strong>,
            status?.possible && t('desk.dates.possible', { date: dayInWords(status.possible, phrases) }),
          ]}
        />,
        procedure === null ? name : withAside(name, shortName(rules, procedure), phrases),
        onFact && 'fact' in origin && factsOf(dossier, person.id)[origin.fact] !== undefined ? (
          <Fragment key="from">
            <Button look="quiet" onClick={() => onFact(person.id, origin.fact)}>
              {from}
            </Button>
            <span aria-hidden="true" className="hidden print:inline">
              {from}
            </span>
          </Fragment>
        ) : (
          from
        ),
        personLabel(dossier, person, t),
        status === null ? t('desk.dates.notCounted') : states[status.state],
        ...(basis ? [sayCitations(timeLimits[limit].basis, rules.sentences.names, phrases)] : []),
      ] as const
      return { key: `${person.id} ${procedure} ${limit} ${originKey(origin)}`, on: status?.on ?? null, cells }
    })
    .sort((a, b) => (a.on ?? '').localeCompare(b.on ?? ''))
  if (rows.length === 0) return <p>{t('desk.dates.none')}</p>
  return (
    <Table
      caption={t('desk.dates.title')}
      head={[
        t('desk.dates.day'),
        t('desk.dates.what'),
        t('desk.dates.from'),
        t('desk.dates.who'),
        t('desk.dates.state'),
        ...(basis ? [t('matrix.columns.law')] : []),
      ]}
      rows={rows}
    />
  )
}
