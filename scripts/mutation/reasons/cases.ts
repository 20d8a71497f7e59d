import type { Reason } from '../survivors'

export const cases: readonly Reason[] = []
