'use client'

import type { FieldChange } from '@/cases/diff'
import { conditionTitle, type DeskKit, openedOf, paperName } from '@/components/desk/kit'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { factName, valueInWords } from '@/components/i18n/values'
import { isFactId } from '@/machines/facts'
import type { ProcedureId } from '@/machines/procedure'

export interface ChangeListProps {
  readonly changes: readonly FieldChange[]
  readonly kit: DeskKit
  readonly before: string
  readonly after: string
}

/** Field by field, what differs between two versions of a case. */
export function ChangeList({ changes, kit, before, after }: ChangeListProps) {
  const { t, locale } = useChrome()
  if (changes.length === 0) return <p>{t('desk.changes.none')}</p>
  return (
    <section className="relative overflow-x-auto" aria-label={t('desk.changes.title')}>
      <table className="w-full border-collapse text-sm">
        <thead>
          <tr className="border-b-2 border-line">
            <th scope="col" className="py-1 pe-3 text-start">
              {t('desk.changes.field')}
            </th>
            <th scope="col" className="py-1 pe-3 text-start">
              {before}
            </th>
            <th scope="col" className="py-1 text-start">
              {after}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr
              key={change.path.join('/')}
              data-change={change.path.join('.')}
              className="border-b border-line align-top"
            >
              <th scope="row" className="py-1 pe-3 text-start font-normal">
                {nameOf(change.path)}
              </th>
              <td className="py-1 pe-3">{wordsOf(change.path, change.before)}</td>
              <td className="py-1">{wordsOf(change.path, change.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )

  function nameOf(path: readonly string[]): string {
    const [area, person, kind, id = '', condition] = path
    if (area !== 'persons' || person === undefined) {
      const last = path[path.length - 1] ?? ''
      return isFactId(last) ? factName(last, kit.sentences) : ownName(last)
    }
    if (kind === 'facts' && isFactId(id)) return `${person}: ${factName(id, kit.sentences)}`
    if (kind === 'evidence') return `${person}: ${paperName(kit, id)}`
    if ((kind === 'overrides' || kind === 'notes') && condition !== undefined) {
      // Procedures in a case were checked against the registry when it was read.
      return `${person}: ${conditionTitle(kit, id as ProcedureId, condition)} (${openedOf(kit, id as ProcedureId).text.short})`
    }
    return `${person}: ${ownName(kind ?? 'persons')}`
  }

  function ownName(field: string): string {
    switch (field) {
      case 'label':
      case 'notes':
      case 'plannedFiling':
      case 'keepUntil':
      case 'archived':
      case 'persons':
      case 'events':
        return t(`desk.fields.${field}`)
      default:
        return field
    }
  }

  function wordsOf(path: readonly string[], value: unknown): string {
    if (value === undefined) return t('desk.changes.nothing')
    const fact = path[0] === 'household' ? path[1] : path[2] === 'facts' ? path[3] : undefined
    if (fact !== undefined && isFactId(fact) && isAnswer(value)) {
      return valueInWords(fact, value, locale, kit.sentences)
    }
    if (typeof value === 'string') return value
    if (typeof value !== 'object' || value === null) return String(value)
    return Object.values(value).map(String).join(', ')
  }
}

function isAnswer(value: unknown): value is string | number | readonly string[] {
  return typeof value === 'string' || typeof value === 'number' || Array.isArray(value)
}
