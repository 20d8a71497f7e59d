import type { DeskRow } from '@/cases/dossier/desk-row'
import { ActOn } from '@/components/desk/ActOn'
import { useDesk } from '@/components/desk/rules/DeskProvider'
import { openCase } from '@/components/desk/use-repository'
import { Button } from '@/components/ui/Button'
import { Callout } from '@/components/ui/Callout'
import { dayAfter } from '@/machines/deadlines/spans'

/** Days by which a case is kept longer. */
const longer = 180
/** How many are listed; the others come up as these are dealt with. */
const shown = 10

/** Cases whose last day of keeping is near or over: keep longer, or delete. Nothing is deleted by itself. */
export function Reminders({ rows }: { rows: readonly DeskRow[] }) {
  const { t, repository, today } = useDesk()
  const due = rows
    .filter(({ keeping }) => keeping.state === 'soon' || keeping.state === 'over')
    .map(({ id, label, keeping }) => ({ id, name: label || t('desk.list.unnamed'), keeping }))
  if (due.length === 0) return null
  return (
    <Callout tone="warn">
      <h2 className="font-bold">{t('desk.keep.title', { count: due.length })}</h2>
      <ul className="space-y-2">
        {due.slice(0, shown).map(({ id, name, keeping }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4">
            <Button look="quiet" onClick={() => openCase(repository, id)}>
              {name}
            </Button>
            <span>
              {keeping.state === 'over'
                ? t('desk.keep.over')
                : t('desk.keep.soon', { count: keeping.daysLeft ?? 0 })}
            </span>
            <ActOn
              to={name}
              onClick={() => {
                const entry = repository.look().entries.get(id)
                if (entry) repository.put({ ...entry.dossier, keepUntil: dayAfter(today, longer) })
              }}
            >
              {t('desk.keep.longer')}
            </ActOn>
            <ActOn
              to={name}
              onClick={() => {
                if (window.confirm(t('desk.list.deleteSure', { label: name }))) void repository.remove(id)
              }}
            >
              {t('desk.list.delete')}
            </ActOn>
          </li>
        ))}
      </ul>
    </Callout>
  )
}
