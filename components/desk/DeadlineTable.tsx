import { deadlinesOf } from '@/cases/dossier/assess-dossier'
import type { Dossier } from '@/cases/dossier/format'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { shortName } from '@/components/desk/rules/loaded-rules'
import { personLabel } from '@/components/finding/case/person-label'
import { Table } from '@/components/ui/Table'
import { dayInWords } from '@/content/say/days'
import { withAside } from '@/content/say/joins'

/** Every running time limit of everyone in the case, the nearest first, as far as a day is known. */
export function DeadlineTable({ dossier }: { dossier: Dossier }) {
  const { t, phrases, rules, today } = useDesk()
  const { limits, states } = rules.deadlines.text
  const rows = deadlinesOf(dossier, rules.opened, today)
    .map(({ person, procedure, running }) => {
      const { limit, event, deadline } = running
      const on = deadline === null ? null : running.status.on
      const cells = [
        <strong key="day">{on ? dayInWords(on, phrases) : t('desk.list.undated')}</strong>,
        withAside(limits[limit].name, shortName(rules, procedure), phrases),
        personLabel(dossier, person, t),
        deadline === null ? t('desk.dates.notCounted') : states[running.status.state],
      ] as const
      return { key: `${person.id} ${procedure} ${limit} ${event.type} ${event.on}`, on, cells }
    })
    .sort((a, b) => (a.on ?? '').localeCompare(b.on ?? ''))
  if (rows.length === 0) return <p>{t('desk.dates.none')}</p>
  return (
    <Table
      caption={t('desk.dates.title')}
      head={[t('desk.dates.day'), t('desk.dates.what'), t('desk.dates.who'), t('desk.dates.state')]}
      rows={rows}
    />
  )
}
