import type { Dossier, EvidenceItem, Override } from '@/cases/dossier/format'
import type { DeskKit } from '@/components/desk/rules/loaded-rules'
import { conditionTitle, openedOf } from '@/components/desk/rules/loaded-rules'
import { paperName } from '@/components/finding/case/paper-name'
import { personLabel } from '@/components/finding/case/person-label'
import type { Chrome } from '@/components/i18n/chrome'
import { dayInWords } from '@/components/i18n/days'
import { factName, valueInWords } from '@/components/i18n/values'
import type { Locale } from '@/content/locales'
import { isDay } from '@/machines/deadlines/day'
import type { ProcedureId } from '@/machines/engine/procedure'
import { type AnyValue, isFactId } from '@/machines/facts/registry'
import { isChoiceField } from '@/machines/lifecycle/events/fields'
import type { DossierEvent } from '@/machines/lifecycle/events/registry'

export interface ChangeWords {
  readonly nameOf: (path: readonly string[]) => string
  readonly valueOf: (path: readonly string[], value: unknown) => string
}

/** Words for the fields of a case that differ: persons by their label, answers, steps, papers and days as on the screens. */
export function changeWords(
  versions: readonly Dossier[],
  kit: DeskKit,
  t: Chrome,
  locale: Locale,
): ChangeWords {
  const { statusWords } = kit.sentences
  const { evidence, kinds } = kit.casesText
  return { nameOf, valueOf: saidOf }

  function nameOf(path: readonly string[]): string {
    const [area, person, kind, id = '', condition] = path
    if (area !== 'persons' || person === undefined) {
      const last = path[path.length - 1] ?? ''
      return isFactId(last) ? factName(last, kit.sentences) : ownName(last)
    }
    const name = who(person)
    if (kind === 'facts' && isFactId(id)) return `${name}: ${factName(id, kit.sentences)}`
    if (kind === 'evidence') return `${name}: ${paperName(kit.opened, id)}`
    if ((kind === 'overrides' || kind === 'notes') && condition !== undefined) {
      // Procedures in a case were checked against the registry when it was read.
      const procedure = id as ProcedureId
      const what = t(kind === 'overrides' ? 'matrix.override.title' : 'desk.fields.notes')
      return `${name}: ${conditionTitle(kit, procedure, condition)} (${shortOf(procedure)}), ${what}`
    }
    return `${name}: ${kind === 'label' ? t('desk.details.labelOf', { who: numbered(person) }) : ownName(kind ?? 'persons')}`
  }

  /** A person as the screens call them; in the first version that has a label for them. */
  function who(id: string): string {
    return known(id).find(({ label }) => label !== '')?.label ?? numbered(id)
  }

  function numbered(id: string): string {
    const dossier = versions.find(({ persons }) => persons.some((p) => p.id === id))
    const person = dossier?.persons.find((p) => p.id === id)
    return dossier && person ? personLabel(dossier, { ...person, label: '' }, t) : id
  }

  function known(id: string) {
    return versions.flatMap(({ persons }) => persons.filter((p) => p.id === id))
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

  function saidOf(path: readonly string[], value: unknown): string {
    const [area, second, kind] = path
    if (value === undefined) return t('desk.changes.nothing')
    const fact = area === 'household' ? second : kind === 'facts' ? path[3] : undefined
    // What differs was read from a case, so that a field holds what its place allows.
    if (fact !== undefined && isFactId(fact)) {
      return valueInWords(fact, value as AnyValue, locale, kit.sentences)
    }
    if (kind === 'events') return eventWords(value as DossierEvent)
    if (kind === 'overrides') return overrideWords(value as Override)
    if (kind === 'evidence') return paperWords(value as EvidenceItem)
    if (typeof value === 'boolean') return t(value ? 'desk.csv.yes' : 'desk.csv.no')
    if (typeof value !== 'string') return String(value)
    if (area === 'persons' && second === undefined) return value.split(', ').map(who).join(', ')
    return isDay(value) ? dayInWords(locale, value) : value
  }

  function eventWords({ type, on, procedure, ...details }: DossierEvent): string {
    const given = Object.entries(details).map(([field, value]) => {
      if (!isChoiceField(field)) return `${dayQuestion(field)} ${dayInWords(locale, String(value))}`
      const { question, options } = kit.fieldTexts.choices[field]
      const words: Readonly<Record<string, string>> = options
      return `${question} ${words[String(value)] ?? String(value)}`
    })
    const name = `${kit.eventTexts[type].name}${procedure ? ` (${shortOf(procedure)})` : ''}, ${dayInWords(locale, on)}`
    return [name, ...given].join('. ')
  }

  function dayQuestion(field: string): string {
    const days: Readonly<Record<string, { readonly question: string }>> = kit.fieldTexts.days
    return days[field]?.question ?? field
  }

  function overrideWords({ status, reason, on }: Override): string {
    return `${statusWords[status]}: ${reason} (${dayInWords(locale, on)})`
  }

  function paperWords({ state, kind, date, validUntil, note }: EvidenceItem): string {
    return [
      evidence[state],
      kind && kinds[kind],
      date && `${t('matrix.paper.date')}: ${dayInWords(locale, date)}`,
      validUntil && `${t('matrix.paper.validUntil')}: ${dayInWords(locale, validUntil)}`,
      note,
    ]
      .filter(Boolean)
      .join(', ')
  }

  function shortOf(procedure: ProcedureId): string {
    return openedOf(kit, procedure).text.short
  }
}
