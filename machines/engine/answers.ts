import type { ISODate } from '@/content/law/types'
import { type AskableId, type BandId, bandDefinitions, isBandId } from '@/machines/bands/registry'
import {
  type AnyValue,
  type FactId,
  type Facts,
  facts as factDefinitions,
  isFactId,
} from '@/machines/facts/registry'

/** What an assessment looks at: the answers, the reference day, and bands supposed for a what-if. */
export interface View {
  readonly facts: Facts
  readonly on: ISODate
  readonly suppose?: { readonly [K in BandId]?: string }
}

/** One answer a finding rests on; for a band also the band that was computed. */
export interface Because {
  readonly fact: AskableId | FactId
  readonly value: AnyValue
}

/** The most completions that are tried before a band asks for its input. */
const mostCompletions = 64

/** The answers of a person, read one at a time; each band is computed once. */
export class Answers {
  readonly facts: Facts
  readonly on: ISODate
  private readonly suppose: View['suppose']
  private readonly bands = new Map<BandId, string | undefined>()
  private readonly reasons = new Map<BandId, readonly Because[]>()

  constructor({ facts, on, suppose }: View) {
    this.facts = facts
    this.on = on
    this.suppose = suppose
  }

  /** The answer to a choice, or the band of a fact; undefined while a fact is missing for it. */
  read(id: AskableId): string | undefined {
    if (!isBandId(id)) {
      const value = this.facts[id]
      return typeof value === 'string' ? value : undefined
    }
    const known = this.bands.get(id)
    if (known !== undefined || this.bands.has(id)) return known
    const band = this.suppose?.[id] ?? this.bandOf(id)
    this.bands.set(id, band)
    return band
  }

  /** The first fact that `id` cannot be read without; `id` itself unless it is a band. */
  missingFor(id: AskableId): FactId {
    if (!isBandId(id)) return id
    const missing = bandDefinitions[id].inputs.find((input) => this.facts[input] === undefined)
    if (missing === undefined) throw new Error(`Nothing is missing for ${id}`)
    return missing
  }

  /**
   * The facts that a known answer rests on: of a band, its inputs but for the choices that could not change it. Inputs are
   * asked in their order, so a later one is spared before an earlier one: who was not asked it gets the same reasons.
   */
  needed(id: AskableId): readonly FactId[] {
    if (!isBandId(id)) return [id]
    const band = this.read(id)
    const { inputs } = bandDefinitions[id]
    const spared = inputs.filter((input) => this.facts[input] === undefined)
    for (const input of inputs.toReversed()) {
      if (spared.includes(input) || factDefinitions[input].kind !== 'choice') continue
      if (this.sharedBand(id, [...spared, input]) === band) spared.push(input)
    }
    return inputs.filter((input) => !spared.includes(input))
  }

  /**
   * The answers behind a band, and the band itself; the band alone where a what-if supposes it. A band that some answers settle
   * alone is not told, since its name may deny what nobody asked about.
   */
  behind(id: BandId): readonly Because[] {
    const before = this.reasons.get(id)
    if (before) return before
    const reasons: Because[] = []
    const supposed = this.suppose?.[id] !== undefined
    const needed = supposed ? [] : this.needed(id)
    for (const fact of needed) {
      const value = this.facts[fact]
      if (value !== undefined) reasons.push({ fact, value })
    }
    const band = this.read(id)
    const whole = supposed || needed.length === bandDefinitions[id].inputs.length
    if (band !== undefined && whole) reasons.push({ fact: id, value: band })
    this.reasons.set(id, reasons)
    return reasons
  }

  /** The same answers with one changed. */
  with(id: AskableId, value: string): Answers {
    if (isBandId(id)) {
      return new Answers({ facts: this.facts, on: this.on, suppose: { ...this.suppose, [id]: value } })
    }
    return new Answers({
      facts: { ...this.facts, [id]: value },
      on: this.on,
      ...(this.suppose && { suppose: this.suppose }),
    })
  }

  private bandOf(id: BandId): string | undefined {
    const { inputs, band } = bandDefinitions[id]
    const missing = inputs.filter((input) => this.facts[input] === undefined)
    return missing.length === 0 ? band(this.facts, this.on) : this.sharedBand(id, missing)
  }

  /** The band that every combination of the missing choices gives; undefined where an answer could still change it. */
  private sharedBand(id: BandId, missing: readonly FactId[]): string | undefined {
    const { inputs, band } = bandDefinitions[id]
    const options = missing.map(optionsOf)
    const completions = options.reduce((product, list) => product * list.length, 1)
    if (missing.length === inputs.length || completions === 0 || completions > mostCompletions)
      return undefined
    const tried: Partial<Record<FactId, AnyValue>> = {}
    for (const input of inputs) {
      const value = this.facts[input]
      if (value !== undefined) tried[input] = value
    }
    let shared: string | undefined
    const agree = (at: number): boolean => {
      const fact = missing[at]
      if (fact === undefined) {
        // A band reads its inputs alone, and each has a value of its fact.
        const one = band(tried as Facts, this.on)
        shared ??= one
        return one === shared
      }
      return (options[at] ?? []).every((option) => {
        tried[fact] = option
        return agree(at + 1)
      })
    }
    return agree(0) ? shared : undefined
  }
}

/** What a choice can be answered with; nothing for a fact of another kind, which has no end of answers. */
function optionsOf(id: FactId): readonly string[] {
  const definition = factDefinitions[id]
  return definition.kind === 'choice' ? definition.options : []
}

/** The facts that stand behind what a condition asks for: the inputs of a band, or the fact itself. */
export const factsBehind = (id: AskableId): readonly FactId[] =>
  isBandId(id) ? bandDefinitions[id].inputs : isFactId(id) ? [id] : []
