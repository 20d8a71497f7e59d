import type { Finding } from '@/machines/engine/finding'

/**
 * One finding that stands for a whole stage, where the stage does not apply or it is in doubt whether it does; null for
 * every other stage. It says what the findings of the stage have in common; they are given in order, all or some of them.
 */
export function passedOver<F extends Finding<string>>(findings: readonly F[]): F | null {
  const [first, ...others] = findings
  if (!first || !findings.every((finding) => finding.passedOver)) return null
  const shared = <T>(list: (finding: F) => readonly T[], same: (a: T, b: T) => boolean = Object.is) =>
    list(first).filter((one) => others.every((other) => list(other).some((another) => same(one, another))))
  return {
    ...first,
    status: others.every(({ status }) => status === first.status) ? first.status : 'to-verify',
    because: shared(
      ({ because }) => because,
      (a, b) => a.fact === b.fact,
    ),
    basis: shared(({ basis }) => basis),
    ...(first.doubt && {
      doubt: {
        facts: shared(({ doubt }) => doubt?.facts ?? []),
        endings: shared(({ doubt }) => doubt?.endings ?? []),
      },
    }),
  }
}
