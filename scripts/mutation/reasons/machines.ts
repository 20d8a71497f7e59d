import type { Reason } from '../survivors'

export const machines: readonly Reason[] = []
