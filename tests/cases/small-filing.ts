import type { Dossier, Person } from '@/cases/dossier/format'
import { emptyDossier, withPerson } from '@/cases/dossier/household'
import type { Filing, PaperNeed } from '@/machines/procedures/filing'
import { fixture } from '@/tests/engine/fixture'

/** What the papers rest on. */
export const basis = ['aliens-act:9ter:§3:2°'] as const

/** A paper that proves these conditions of the small procedure. */
export const paper = (
  name: string,
  need: PaperNeed['need'],
  conditions: readonly string[],
  group?: string,
): PaperNeed => ({
  paper: name,
  need,
  conditions,
  basis,
  ...(group !== undefined && { group }),
})

export const papers = [
  paper('photo', 'useful', ['present']),
  paper('passport', 'one-of', ['paper'], 'identity'),
  paper('card', 'one-of', ['paper'], 'identity'),
  paper('letter', 'required', ['present', 'adult']),
  paper('stray', 'required', ['paper'], 'identity'),
]

const filing = {
  papers,
  lodgeWith: null,
  decides: 'dvz',
  fee: null,
  feeBasis: basis,
  steps: [],
  helpers: ['call'],
}

/** The small procedure with its papers. */
// Only the papers and the day of filing are looked at.
export const small = { procedure: fixture, filing: filing as unknown as Filing }

/** A case of one person of whom this is known. */
export const person = (rest: Partial<Person>): Dossier =>
  withPerson(emptyDossier, 'person-1', (p) => ({ ...p, ...rest }))
