import type { Finding } from '@/machines/engine/finding'
import { isAssessed } from '@/machines/engine/verdict'

/** Two counts that are never added up: what a person can show, and what others judge. */
export interface Tally {
  readonly shown: number
  readonly toShow: number
  readonly judged: number
}

/** Count the conditions that apply. One that is assessed is nobody's to show, whatever the person says of it. */
export function tallyOf(findings: readonly Pick<Finding, 'status' | 'nature'>[]): Tally {
  const counting = findings.filter(({ status }) => status !== 'not-applicable')
  const own = counting.filter(({ nature }) => !isAssessed(nature))
  return {
    shown: own.filter(({ status }) => status === 'met').length,
    toShow: own.length,
    judged: counting.length - own.length,
  }
}
