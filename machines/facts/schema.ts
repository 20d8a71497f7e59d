import * as z from 'zod/mini'
import { isDay } from '@/machines/deadlines/day'
import type { Fact } from '@/machines/facts/kinds'
import { type AnyValue, type FactId, type Facts, factIds, facts, isFactId } from '@/machines/facts/registry'

/** One thing wrong with the facts of a case: where it stands and what is allowed there. */
export interface FactError {
  readonly path: string
  readonly message: string
}
export type ParsedFacts =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly errors: readonly FactError[] }

const day = z.string().check(z.refine(isDay))

/** The zod schema of one fact, from its definition. */
export function schemaOf(fact: Fact): z.ZodMiniType<AnyValue> {
  switch (fact.kind) {
    case 'choice':
      return z.enum(fact.options)
    case 'choices': {
      const alone = (list: readonly string[]) =>
        list.length === 1 || !list.some((o) => fact.exclusive.includes(o))
      const unique = (list: readonly string[]) => new Set(list).size === list.length
      return z.array(z.enum(fact.options)).check(z.minLength(1), z.refine(alone), z.refine(unique))
    }
    case 'date':
      return z.union([z.literal('unsure'), day])
    case 'count':
      return z.union([z.literal('unsure'), z.int().check(z.minimum(fact.min), z.maximum(fact.max))])
  }
}

/** What a fact may hold, in words for an error message. */
export function allowed(fact: Fact): string {
  switch (fact.kind) {
    case 'choice':
      return `one of: ${fact.options.join(', ')}`
    case 'choices':
      return `a list of: ${fact.options.join(', ')} (${fact.exclusive.join(' and ')} stand alone)`
    case 'date':
      return 'a day that exists, written YYYY-MM-DD, or unsure'
    case 'count':
      return `a whole number from ${fact.min} to ${fact.max}, or unsure`
  }
}

const schemas = new WeakMap<Fact, z.ZodMiniType<AnyValue>>()

/** True when the value is one the fact may hold. */
export const isValueOf = (id: FactId, value: unknown): value is AnyValue => mayHold(facts[id], value)

/** The same for a fact by its definition. Its schema is made once. */
export function mayHold(fact: Fact, value: unknown): boolean {
  const schema = schemas.get(fact) ?? schemaOf(fact)
  schemas.set(fact, schema)
  return schema.safeParse(value).success
}

/**
 * Parse facts from outside (a file, storage, a form). Takes an object of fact ids and values; gives typed facts, or
 * every error with its path under `at`. Never throws.
 */
export function parseFacts(input: unknown, at = 'facts'): ParsedFacts {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, errors: [{ path: at, message: 'must be an object of fact names and values' }] }
  }
  const errors: FactError[] = []
  for (const [id, value] of Object.entries(input)) {
    const path = `${at}.${id}`
    if (!isFactId(id)) errors.push({ path, message: `is not a known fact${suggestion(id)}` })
    else if (!isValueOf(id, value)) {
      errors.push({
        path,
        message: `${JSON.stringify(value)} is not allowed; it must be ${allowed(facts[id])}`,
      })
    }
  }
  // Every key and value was checked just above.
  return errors.length > 0 ? { ok: false, errors } : { ok: true, facts: { ...input } as Facts }
}

function suggestion(id: string): string {
  const near = factIds.find((known) => known.toLowerCase() === id.toLowerCase())
  return near === undefined ? '' : `; did you mean ${near}?`
}
