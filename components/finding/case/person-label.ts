import type { Dossier, Person } from '@/cases/dossier/format'
import type { Chrome } from '@/components/i18n/chrome'

/** The word that a person is known by; "Person 2" for one without. */
export function personLabel({ persons }: Dossier, person: Person, t: Chrome): string {
  if (person.label !== '') return person.label
  return t('desk.case.personNumber', { number: String(persons.findIndex((p) => p.id === person.id) + 1) })
}
