import type { Finding } from '@/machines/engine/finding'
import { type FactId, isFactId, facts as registry } from '@/machines/facts/registry'

/** Answers about crime, fraud and danger to the public: told to a lawyer, and not to every reader of a sheet. */
const grave: readonly FactId[] = [
  'exclusionActs',
  'fraudConcern',
  'publicOrderConcern',
  'publicOrderDecision',
  'delayByOwnConduct',
]

export const isSensitive = (fact: string): boolean => isFactId(fact) && registry[fact].sensitive

/** What tells of an answer: of a finding of a procedure, or of a route. */
type Telling = Pick<Finding, 'against' | 'because' | 'missing'>

/** What may stand on paper where sensitive answers were not chosen. */
export const printable = <F extends Telling>(findings: readonly F[], sensitive: boolean): readonly F[] =>
  sensitive ? findings : findings.filter((finding) => !tellsTooMuch(finding))

/** True for a point that rests on an answer about crime, fraud or danger, or that is a ground against the person. */
export const tellsTooMuch = ({ against, because, missing }: Telling): boolean =>
  against === true || grave.some((fact) => fact === missing || because.some((answer) => answer.fact === fact))
