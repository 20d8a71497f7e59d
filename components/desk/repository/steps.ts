import { tabOf } from '@/components/desk/repository/changes'
import type { Context, Failure, Found } from '@/components/desk/repository/types'

/** Steps that several states of the chart share. */

/** Tell that the job came to its end, and put it away. */
export const yes = [{ type: 'tell', params: true }, 'end'] as const
export const no = [{ type: 'tell', params: false }, 'end'] as const

export const keepTab = {
  type: 'keepTab',
  params: ({ context }: { readonly context: Context }) => tabOf(context),
} as const

/** An actor threw, which none is meant to. */
export const failed = { type: 'fail', params: 'failed' } as const

interface Ended<T> {
  readonly event: { readonly output: T }
}
export const takeUp = {
  type: 'takeUp',
  params: ({ event }: Ended<Found>) => event.output,
} as const
export const problemIn = {
  type: 'fail',
  params: ({ event }: Ended<Failure>) => event.output,
} as const
export const isFailure = ({ event }: Ended<Failure>): boolean => event.output !== null
