import type { Reason } from '../survivors'

export const device: readonly Reason[] = []
