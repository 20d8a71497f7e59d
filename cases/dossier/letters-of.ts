import { type FileOf, isToPrepare } from '@/cases/dossier/file-of'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Fitting } from '@/machines/letters/fitting'
import type { LetterId } from '@/machines/letters/registry'

/** The letters of one procedure, in the order of its steps, and where its file stands; null where no application is lodged in it. */
export interface LettersOfFile {
  readonly procedure: ProcedureId
  readonly letters: readonly LetterId[]
  readonly file: FileOf | null
}

/**
 * True where a letter fits where a file stands: an application only while it can be prepared, an appeal only while the person
 * can use it, a step of a file only where the file takes it up, a letter to an authority only while it has the file. Doubt about
 * where a file stands rules out no step.
 */
export function fitsFile(file: FileOf, { event, at }: Fitting): boolean {
  const { lodging, remedy, standings } = file
  const [stands] = standings
  if (event === 'applicationLodged') return isToPrepare(file)
  if (event === 'annulmentLodged') return remedy === 'open'
  if (stands?.inDoubt) return true
  if (event !== undefined) return stands === undefined || stands.definition.on[event] !== undefined
  // Of an application that only an answer names, nobody knows whether it still runs.
  const mayRun = at === 'sent' && lodging === 'anew' && stands === undefined
  return at === undefined || at === lodging || mayRun
}

/** Of letters that fit alike, those that help against a decision come first, and a new application comes last. */
function rank({ lodging, remedy }: FileOf, { event, urgent }: Fitting): number {
  if (remedy === 'open' && urgent !== undefined) return 0
  return lodging === 'anew' && event === 'applicationLodged' ? 2 : 1
}

/**
 * The letters of these procedures that fit where their files stand, each once. The files with a decision that can be fought come
 * first, and in them legal aid and the appeal.
 */
export function lettersInOrder<Card extends Fitting & { readonly id: LetterId }>(
  places: readonly LettersOfFile[],
  cards: readonly Card[],
): readonly Card[] {
  const against = ({ file }: LettersOfFile) => (file?.remedy === 'open' ? 0 : 1)
  const inOrder = [...places]
    .sort((a, b) => against(a) - against(b))
    .flatMap(({ letters, file }) => {
      const own = letters.flatMap((id) => cards.filter((card) => card.id === id))
      if (file === null) return own
      const fitting = own.filter((card) => fitsFile(file, card))
      return fitting.toSorted((a, b) => rank(file, a) - rank(file, b))
    })
  return [...new Set(inOrder)]
}
