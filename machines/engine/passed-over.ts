import type { Because } from '@/machines/engine/answers'
import type { Finding } from '@/machines/engine/finding'
import { type FactId, isFactId } from '@/machines/facts/registry'

/**
 * One finding that stands for a whole stage, where the stage does not apply or it is in doubt whether it does; null for
 * every other stage. It says what the findings of the stage have in common; they are given in order, all or some of them.
 */
export function passedOver<F extends Finding>(findings: readonly F[]): F | null {
  const [first, ...others] = findings
  if (!first || !findings.every((finding) => finding.passedOver)) return null
  if (first.reason === 'doesNotApply') return first
  const because = first.because.filter(({ fact }) =>
    others.every((other) => other.because.some((one) => one.fact === fact)),
  )
  return {
    ...first,
    status: findings.every(({ status }) => status === 'not-applicable') ? 'not-applicable' : 'to-verify',
    reason: 'inDoubt',
    because,
    basis: first.basis.filter((id) => others.every(({ basis }) => basis.includes(id))),
    nature: 'rule',
    doubt: { facts: because.flatMap(factInDoubt), endings: ['doesNotApply'] },
  }
}

const factInDoubt = ({ fact, value }: Because): readonly FactId[] =>
  isFactId(fact) && (value === 'unsure' || (Array.isArray(value) && value.includes('unsure'))) ? [fact] : []
