import { datesOfPerson, type PersonDate, positionsOf } from '@/cases/dossier/dates'
import type { Dossier } from '@/cases/dossier/format'
import { personOf } from '@/cases/dossier/household'
import { knownOf } from '@/cases/dossier/known-facts'
import type { ISODate } from '@/content/law/types'
import { hasPassed } from '@/machines/deadlines/order'
import type { ProcedureId } from '@/machines/engine/procedure'
import type { Facts, ValueOf } from '@/machines/facts/registry'
import { type Lifecycle, type Lodging, stateOf } from '@/machines/lifecycle/lifecycle'
import type { Position, Standing } from '@/machines/lifecycle/position'

/** Where the file of one person in one procedure stands, and what that leaves to lodge. */
export interface FileOf {
  readonly procedure: ProcedureId
  readonly lodging: Lodging
  /** A remedy against a decision comes before a new application: the person can still use it · it is being looked at. */
  readonly remedy: 'open' | 'runs' | null
  /** Where the file stands, then the remedy where there is one. Empty where no step of the file is known. */
  readonly standings: readonly Standing[]
  /** The dates of that remedy, the nearest first. */
  readonly dates: readonly PersonDate[]
}

/** What an application of a procedure is called among earlier applications. */
const earlier: Readonly<Partial<Record<ProcedureId, Flat<ValueOf<'earlierApplications'>>>>> = {
  'medical-regularisation': 'medical',
  'humanitarian-regularisation': 'humanitarian',
  statelessness: 'statelessness',
}
/** True where the answers say that an application of this procedure was lodged before. */
export function isToldOf(procedure: ProcedureId, { earlierApplications }: Facts): boolean {
  const own = earlier[procedure]
  return own !== undefined && earlierApplications?.includes(own) === true
}
type Flat<T> = T extends readonly (infer O)[] ? O : never

/** The region of every lifecycle that holds the appeal. */
const remedyRegion = 'appeal'

/**
 * Where the files of a person stand in these procedures, seen from `today`: by the steps where there are any, else by the
 * answers on earlier applications and on a refusal whose appeal may still run. Pure.
 */
export function filesOf(
  dossier: Dossier,
  personId: string,
  procedures: readonly { readonly lifecycle: Lifecycle }[],
  today: ISODate,
): readonly FileOf[] {
  const person = personOf(dossier, personId)
  const { facts } = knownOf(dossier, personId, today)
  const positions = positionsOf(person, procedures, { today })
  const dates = datesOfPerson(dossier, person, positions, today)
  return procedures.map(({ lifecycle }) => {
    const position = positions.find(({ procedure }) => procedure === lifecycle.procedure)
    const own = position && fileOfSteps(lifecycle, position, dates)
    return own ?? fileOfAnswers(lifecycle.procedure, facts, dates)
  })
}

/** Null where the steps say nothing of an application of this procedure, as an order to leave that moves every file. */
function fileOfSteps(lifecycle: Lifecycle, position: Position, dates: readonly PersonDate[]): FileOf | null {
  const { procedure, standings, history, leftOut } = position
  const [file] = standings
  const moved = history.some(({ moves }) => moves.some(({ region }) => region === file?.region))
  if (file === undefined || !(moved || leftOut.length > 0)) return null
  const { lodging = 'first' } = stateOf(lifecycle, file.region, file.state)
  const appeal = standings.find(({ region }) => region === remedyRegion)
  const shown = appeal !== undefined && (isTouched(lifecycle, appeal) || appeal.inDoubt === true)
  const limits = position.deadlines.filter(({ region }) => region === remedyRegion)
  return {
    procedure,
    // At 18 the procedure for minors is over, whatever its last step.
    lodging: file.time.adultSince === undefined ? lodging : 'none',
    remedy: appeal && shown ? remedyOf(appeal) : null,
    standings: [file, ...(appeal && shown ? [appeal] : [])],
    dates: dates.filter(
      ({ limit, origin }) =>
        'event' in origin && limits.some((one) => one.limit === limit && one.event === origin.event),
    ),
  }
}

const isTouched = (lifecycle: Lifecycle, { region, state }: Standing): boolean =>
  state !== lifecycle.regions[region]?.initial

/** What may still run is never over: only a time that has passed for certain closes a remedy. */
function remedyOf({ definition: { acts }, time, inDoubt }: Standing): FileOf['remedy'] {
  if (inDoubt) return 'open'
  if (time.state === 'over') return null
  if (acts === 'person') return 'open'
  return acts === 'call' || acts === 'council-of-state' ? 'runs' : null
}

/** Of a file of which no step is known. */
function fileOfAnswers(procedure: ProcedureId, facts: Facts, dates: readonly PersonDate[]): FileOf {
  const own = earlier[procedure]
  const { earlierApplications } = facts
  const lodged = isToldOf(procedure, facts)
  // The refusal is of another procedure where the person said which ones there were.
  const mayBeRefused =
    lodged ||
    (own !== undefined && (earlierApplications === undefined || earlierApplications.includes('unsure')))
  const appeals = dates.filter(
    ({ origin, counted }) =>
      mayBeRefused && 'fact' in origin && origin.fact === 'stayRefusalNotifiedOn' && !hasPassed(counted),
  )
  const asked = facts.stayAppeal === 'listed' || facts.stayAppeal === 'other'
  return {
    procedure,
    lodging: lodged || appeals.length > 0 ? 'anew' : 'first',
    remedy: appeals.length === 0 ? null : asked ? 'runs' : 'open',
    standings: [],
    dates: appeals,
  }
}

/** The file of this procedure. Throws where it is not among them. */
export function fileIn(files: readonly FileOf[], procedure: ProcedureId): FileOf {
  const file = files.find((one) => one.procedure === procedure)
  if (!file) throw new Error(`${procedure} is not among the files`)
  return file
}

/** A decision was taken, and the person can still act against it. */
export const isAgainst = ({ lodging, remedy }: FileOf): boolean => remedy === 'open' && lodging === 'anew'

/** Its application is the next thing to prepare: the first one, or a new one that no remedy comes before. */
export const isToPrepare = ({ lodging, remedy }: FileOf): boolean =>
  lodging === 'first' || (lodging === 'anew' && remedy === null)

/** Nothing of it was lodged yet, as far as is known. */
export const isFirst = ({ lodging }: FileOf): boolean => lodging === 'first'

/** An application may be lodged: the first one, or a new one. */
export const mayLodge = ({ lodging }: FileOf): boolean => lodging === 'first' || lodging === 'anew'
