import type { FieldChange } from '@/cases/dossier/diff'
import type { Dossier } from '@/cases/dossier/format'
import { changeWords } from '@/components/desk/change-words'
import { useDesk } from '@/components/desk/rules/DeskProvider'

export interface ChangeListProps {
  readonly changes: readonly FieldChange[]
  /** The cases that were compared: they know what their persons are called. */
  readonly versions: readonly Dossier[]
  readonly before: string
  readonly after: string
}

/** Field by field, what differs between two versions of a case. */
export function ChangeList({ changes, versions, before, after }: ChangeListProps) {
  const { t, rules } = useDesk()
  const words = changeWords(versions, rules, t)
  if (changes.length === 0) return <p>{t('desk.changes.none')}</p>
  return (
    <section className="relative scrolls-sideways" aria-label={t('desk.changes.title')}>
      <table className="w-full border-collapse text-sm">
        <thead>
          <tr className="border-b-2 border-line">
            {[t('desk.changes.field'), before, after].map((title) => (
              <th key={title} scope="col" className="py-1 pe-3 text-start">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.path.join('/')} className="border-b border-line align-top">
              <th scope="row" className="py-1 pe-3 text-start font-normal">
                {words.nameOf(change.path)}
              </th>
              <td className="py-1 pe-3">{words.valueOf(change.path, change.before)}</td>
              <td className="py-1">{words.valueOf(change.path, change.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
