import type { Actor } from '@/machines/lifecycle/lifecycle'

/** A station in words: its name, who acts next, and where it may lead. */
export interface Stop {
  readonly station: string
  readonly name: string
  readonly acts: Actor
  readonly actor: string
  readonly next: readonly string[]
}
