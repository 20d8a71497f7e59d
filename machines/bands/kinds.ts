import type { ISODate } from '@/content/law/types'
import type { Changeable } from '@/machines/facts/kinds'
import type { FactId, ValueOf } from '@/machines/facts/registry'

/**
 * A named band computed from other facts and the reference day. Every input is asked for, in order, before the band
 * is computed. `changeable`: a person can bring about another band (obtain a newer paper, choose another day).
 */
export interface Band<B extends string = string> {
  readonly kind: 'derived'
  readonly bands: readonly B[]
  readonly inputs: readonly FactId[]
  readonly changeable: Changeable
  /** Called with every input present. Pure. */
  readonly band: (values: Readonly<Record<string, unknown>>, on: ISODate) => B
}

/** Define a derived fact; `band` gets the typed values of `inputs` and the reference day. */
export function derive<const B extends string, const I extends FactId>(definition: {
  readonly bands: readonly B[]
  readonly inputs: readonly I[]
  readonly changeable?: Changeable
  readonly band: (values: { readonly [K in I]: ValueOf<K> }, on: ISODate) => NoInfer<B>
}): Band<B> {
  return {
    kind: 'derived',
    changeable: false,
    ...definition,
    // The reader hands over exactly the inputs listed, parsed by the facts schema.
    band: definition.band as Band<B>['band'],
  }
}
