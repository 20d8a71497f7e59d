import type { Dossier, EvidenceItem, Override } from '@/cases/dossier/format'
import { eventWords } from '@/components/desk/event-words'
import { paperWords } from '@/components/desk/paper-words'
import type { DeskRules } from '@/components/desk/rules/loaded-rules'
import { conditionTitle, shortName } from '@/components/desk/rules/loaded-rules'
import { paperName } from '@/components/finding/case/paper-name'
import { personLabel } from '@/components/finding/case/person-label'
import type { Chrome } from '@/components/i18n/chrome'
import type { Phrasebook } from '@/content/phrasebook'
import { dayInWords } from '@/content/say/days'
import { labelled, list, row, withAside } from '@/content/say/joins'
import { factName, valueInWords } from '@/content/say/values'
import { isDay } from '@/machines/deadlines/day'
import type { ProcedureId } from '@/machines/engine/procedure'
import { type AnyValue, isFactId } from '@/machines/facts/registry'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'
import { isProcedureId } from '@/machines/procedures/registry'

const ownFields = [
  'label',
  'notes',
  'plannedFiling',
  'procedures',
  'keepUntil',
  'archived',
  'persons',
  'events',
] as const

export interface ChangeWords {
  readonly nameOf: (path: readonly string[]) => string
  readonly valueOf: (path: readonly string[], value: unknown) => string
}

/** Words for the fields of a case that differ: persons by their label, answers, steps, papers and days as on the screens. */
export function changeWords(versions: readonly Dossier[], rules: DeskRules, t: Chrome): ChangeWords {
  const phrases: Phrasebook = rules.deadlines
  const { statusWords } = rules.sentences
  return { nameOf, valueOf: saidOf }

  function nameOf(path: readonly string[]): string {
    const [area, person, kind, id, condition] = path
    if (area !== 'persons' || person === undefined) {
      const last = path[path.length - 1] ?? ''
      return isFactId(last) ? factName(last, rules.sentences) : ownName(last)
    }
    return labelled(who(person), nameOfPersonal(person, kind, id, condition), phrases)
  }

  /** What differs about a person. */
  function nameOfPersonal(person: string, kind = 'persons', id = '', condition?: string): string {
    if (kind === 'facts' && isFactId(id)) return factName(id, rules.sentences)
    if (kind === 'evidence') return paperName(rules.opened, id)
    if ((kind === 'overrides' || kind === 'notes') && condition !== undefined && isProcedureId(id)) {
      const what = t(kind === 'overrides' ? 'matrix.override.title' : 'desk.fields.notes')
      return row(
        [withAside(conditionTitle(rules, id, condition), shortName(rules, id), phrases), what],
        phrases,
      )
    }
    return kind === 'label' ? t('desk.details.labelOf', { who: numbered(person) }) : ownName(kind)
  }

  /** A person as the screens call them; in the first version that has a label for them. */
  function who(id: string): string {
    const persons = versions.flatMap((version) => version.persons.filter((p) => p.id === id))
    return persons.find(({ label }) => label !== '')?.label ?? numbered(id)
  }

  function numbered(id: string): string {
    for (const version of versions) {
      const person = version.persons.find((p) => p.id === id)
      if (person) return personLabel(version, { ...person, label: '' }, t)
    }
    return id
  }

  function ownName(field: string): string {
    const own = ownFields.find((one) => one === field)
    return own ? t(`desk.fields.${own}`) : field
  }

  function saidOf(path: readonly string[], value: unknown): string {
    if (value === undefined) return t('desk.changes.nothing')
    const [area, second, kind] = path
    const fact = area === 'household' ? second : kind === 'facts' ? path[3] : undefined
    // What differs was read from a case, so that a field holds what its place allows.
    if (fact !== undefined && isFactId(fact)) {
      return valueInWords(fact, value as AnyValue, rules.sentences, phrases)
    }
    switch (kind) {
      case 'events':
        return eventWords(value as DossierEvent, t, rules, phrases)
      case 'overrides':
        return overrideWords(value as Override)
      case 'evidence':
        return paperWords(value as EvidenceItem, t, rules, phrases)
    }
    return typeof value === 'string' ? textOf(path, value) : plainWords(path, value)
  }

  function textOf([area, second]: readonly string[], value: string): string {
    if (area === 'persons' && second === undefined) return list(value.split(', ').map(who), phrases)
    return isDay(value) ? dayInWords(value, phrases) : value
  }

  function plainWords([area]: readonly string[], value: unknown): string {
    if (area === 'procedures' && Array.isArray(value)) {
      return list(
        (value as readonly ProcedureId[]).map((id) => shortName(rules, id)),
        phrases,
      )
    }
    return typeof value === 'boolean' ? t(value ? 'desk.csv.yes' : 'desk.csv.no') : String(value)
  }

  function overrideWords({ status, reason, on }: Override): string {
    return withAside(labelled(statusWords[status], reason, phrases), dayInWords(on, phrases), phrases)
  }
}
