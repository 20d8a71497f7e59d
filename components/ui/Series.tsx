import { Fragment, type ReactNode } from 'react'
import type { Chrome } from '@/components/i18n/chrome'

export interface SeriesProps {
  readonly t: Chrome
  /** `series`: parts that have commas of their own. `row`: short facts side by side. `both`: every part has to hold. */
  readonly join?: 'series' | 'row' | 'both'
  /** What stands in a row; what is false or empty is left out. */
  readonly parts: readonly ReactNode[]
}

/** Parts one after the other, with the sign between them that the language uses. */
export function Series({ t, join = 'series', parts }: SeriesProps) {
  const [first, ...rest] = parts.filter(
    (part) => part !== false && part !== null && part !== undefined && part !== '',
  )
  const said = rest.reduce<ReactNode>(
    (head, tail) =>
      t.rich(`joins.${join}`, {
        head: () => <Fragment>{head}</Fragment>,
        tail: () => <Fragment>{tail}</Fragment>,
      }),
    first,
  )
  return said === undefined ? null : <span>{said}</span>
}
