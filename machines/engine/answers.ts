import type { ISODate } from '@/content/law/types'
import { type AskableId, type BandId, bandDefinitions, isBandId } from '@/machines/bands/registry'
import { type FactId, type Facts, facts as factDefinitions, isFactId } from '@/machines/facts/registry'

/** What an assessment looks at: the answers, the reference day, and bands supposed for a what-if. */
export interface View {
  readonly facts: Facts
  readonly on: ISODate
  readonly suppose?: { readonly [K in BandId]?: string }
}

/** The most completions that are tried before a band asks for its input. */
const mostCompletions = 64

/** The answers of a person, read one at a time; each band is computed once. */
export class Answers {
  readonly facts: Facts
  readonly on: ISODate
  private readonly suppose: View['suppose']
  private readonly bands = new Map<BandId, string | undefined>()

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
    if (this.bands.has(id)) return this.bands.get(id)
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

  /** The facts that a known answer rests on: of a band, its inputs but for the choices that could not change it. */
  needed(id: AskableId): readonly FactId[] {
    if (!isBandId(id)) return [id]
    const band = this.read(id)
    let needed = bandDefinitions[id].inputs
    for (const input of needed) {
      if (factDefinitions[input].kind !== 'choice') continue
      const rest = needed.filter((one) => one !== input)
      const without = new Answers({ facts: this.only(rest), on: this.on })
      if (without.read(id) === band) needed = rest
    }
    return needed
  }

  private only(ids: readonly FactId[]): Facts {
    // Fewer keys of the same facts.
    return Object.fromEntries(ids.map((id) => [id, this.facts[id]])) as Facts
  }

  /** True when a what-if supposes this band, so that its inputs have no part in it. */
  supposes(id: AskableId): boolean {
    return isBandId(id) && this.suppose?.[id] !== undefined
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
    if (missing.length === bandDefinitions[id].inputs.length) return undefined
    let completions: readonly Facts[] = [this.facts]
    for (const fact of missing) {
      const definition = factDefinitions[fact]
      if (definition.kind !== 'choice') return undefined
      completions = completions.flatMap((known) =>
        definition.options.map((option): Facts => ({ ...known, [fact]: option })),
      )
      if (completions.length > mostCompletions) return undefined
    }
    const [first, ...others] = completions.map((facts) => bandDefinitions[id].band(facts, this.on))
    return others.every((band) => band === first) ? first : undefined
  }
}

/** The facts that stand behind what a condition asks for: the inputs of a band, or the fact itself. */
export const factsBehind = (id: AskableId): readonly FactId[] =>
  isBandId(id) ? bandDefinitions[id].inputs : isFactId(id) ? [id] : []
