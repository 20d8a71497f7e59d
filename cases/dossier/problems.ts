import type * as z from 'zod/mini'
import type { Fact } from '@/machines/facts/kinds'
import type { Problem, ProblemId } from '@/machines/facts/problem'
import { factIds, facts, isFactId } from '@/machines/facts/registry'
import { eventTypes, isEventType } from '@/machines/lifecycle/events/registry'
import { eventFields } from '@/machines/lifecycle/events/schema'
import { procedureIds } from '@/machines/procedures/registry'

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly Problem[] }

/** Read something from outside by its schema. Gives it typed, or every problem with its path under `at`. Never throws. */
export function readAs<T>(schema: z.ZodMiniType<T>, input: unknown, at = ''): Read<T> {
  const read = schema.safeParse(input, { reportInput: true })
  if (read.success) return { ok: true, value: read.data }
  return { ok: false, errors: read.error.issues.flatMap((issue) => problemsOf(issue, at)) }
}

function problemsOf(issue: z.core.$ZodIssue, at: string): readonly Problem[] {
  const path = issue.path.reduce<string>((start, key) => pathTo(start, key), at)
  // Every part of the schemas says what is wrong by the id of a problem.
  const problem = issue.message as ProblemId
  if (issue.code !== 'unrecognized_keys') return [problemAt(path, problem, issue)]
  return issue.keys.map((key) => unknownKey(pathTo(path, key), problem, key, issue.input))
}

/** The path of a field or of an item of a list. */
export function pathTo(start: string, key: PropertyKey): string {
  if (typeof key === 'number') return `${start}[${key}]`
  return start === '' ? String(key) : `${start}.${String(key)}`
}

function problemAt(path: string, problem: ProblemId, issue: z.core.$ZodIssue): Problem {
  const value = shown(issue.input)
  const allowed = issue.code === 'invalid_value' ? issue.values.join(', ') : ''
  switch (problem) {
    case 'not-a-day':
    case 'not-a-day-or-unsure':
      return { path, problem, params: { value } }
    case 'not-the-value':
      return { path, problem, params: { expected: allowed } }
    case 'not-an-option':
      return { path, problem, params: { value, options: allowed } }
    case 'not-options': {
      const fact = factAt(issue)
      const options = fact?.kind === 'choices' ? fact.options.join(', ') : ''
      return { path, problem, params: { value, options } }
    }
    case 'not-a-count': {
      const fact = factAt(issue)
      const [min, max] = fact?.kind === 'count' ? [String(fact.min), String(fact.max)] : ['', '']
      return { path, problem, params: { value, min, max } }
    }
    case 'unknown-event': {
      const { type } = Object(issue.input)
      if (type === undefined) return { path, problem: 'missing', params: {} }
      const near = nearest(type, eventTypes)
      const params = { value: shown(type) }
      return near === null
        ? { path, problem, params }
        : { path, problem: 'near-event', params: { ...params, near } }
    }
    default:
      // The others are said by their place alone.
      return { path, problem, params: {} } as Problem
  }
}

/** The definition of the fact that an issue is about. */
function factAt({ path }: z.core.$ZodIssue): Fact | null {
  const id = String(path.at(-1))
  return isFactId(id) ? facts[id] : null
}

function unknownKey(path: string, problem: ProblemId, key: string, owner: unknown): Problem {
  switch (problem) {
    case 'unknown-fact': {
      if (isFactId(key)) return { path, problem: `fact-of-${facts[key].scope}`, params: {} }
      const near = nearest(key, factIds)
      return near === null ? { path, problem, params: {} } : { path, problem: 'near-fact', params: { near } }
    }
    case 'unknown-detail': {
      const { type } = Object(owner)
      return {
        path,
        problem,
        params: { type, fields: isEventType(type) ? eventFields(type).join(', ') : '' },
      }
    }
    case 'not-a-procedure':
      return { path, problem, params: { options: procedureIds.join(', ') } }
    default:
      return { path, problem, params: {} } as Problem
  }
}

/** Longest value that a problem shows, in UTF-16 units. */
const longest = 80

/** A value as it stands in the file, cut where it is long. */
export function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? ''
  return json.length > longest ? `${json.slice(0, longest)}…` : json
}

/** The id that was meant, where only capitals differ. */
const nearest = (id: unknown, known: readonly string[]): string | null =>
  known.find((one) => typeof id === 'string' && one.toLowerCase() === id.toLowerCase()) ?? null
