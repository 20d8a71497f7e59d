import type { ISODate } from '@/content/law/types'
import { type AskableId, type BandId, bandDefinitions, isBandId } from '@/machines/bands/registry'
import type { FactId, Facts } from '@/machines/facts/registry'

/** What an assessment looks at: the answers, the reference day, and bands supposed for a what-if. */
export interface View {
  readonly facts: Facts
  readonly on: ISODate
  readonly suppose?: { readonly [K in BandId]?: string }
}

export type Reading = { readonly value: string } | { readonly missing: FactId }

/** Bands are computed once for each view: several conditions and their reasons read the same ones. */
const bands = new WeakMap<View, Map<BandId, Reading>>()

/** The answer to a choice, or the band of a derived fact, or the first fact that is missing for it. */
export function read(id: AskableId, view: View): Reading {
  if (!isBandId(id)) {
    const value = view.facts[id]
    return typeof value === 'string' ? { value } : { missing: id }
  }
  let known = bands.get(view)
  if (!known) {
    known = new Map()
    bands.set(view, known)
  }
  const before = known.get(id)
  if (before) return before
  const reading = bandOf(id, view)
  known.set(id, reading)
  return reading
}

function bandOf(id: BandId, view: View): Reading {
  const supposed = view.suppose?.[id]
  if (supposed !== undefined) return { value: supposed }
  const { inputs, band } = bandDefinitions[id]
  const missing = inputs.find((input) => view.facts[input] === undefined)
  return missing === undefined ? { value: band(view.facts, view.on) } : { missing }
}
