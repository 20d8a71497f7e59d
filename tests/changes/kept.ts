import { createHash } from 'node:crypto'
import { amounts } from '@/content/law/amounts'
import { type CitationId, citations } from '@/content/law/citations'
import { helperIds, helpers } from '@/content/law/help/helpers'
import { offices } from '@/content/law/offices'
import { timeLimitIds, timeLimits } from '@/content/law/time-limits'
import type { Procedure } from '@/machines/engine/procedure'

/** The list that is kept: of each rule, limit, amount and contact a hash, and the entry that told readers of it. */
export const keptFile = 'tests/changes/kept.txt'

/** What is kept of one rule, limit, amount or contact. */
export interface Kept {
  readonly hash: string
  /** The entry of `content/law/changes.ts` that tells of its last change. */
  readonly entry: string
}

/**
 * Hashes of everything whose change readers are told of, by its name such as `limit:annulment`. Where and when something was
 * read, and how sure we are of it, is no part of it: that changes without a change of the rule.
 */
export function hashesNow(machines: readonly Procedure<string>[]): ReadonlyMap<string, string> {
  return new Map([...conditionsIn(machines), ...lawItems()].map(([name, value]) => [name, hashOf(value)]))
}

function conditionsIn(machines: readonly Procedure<string>[]): readonly (readonly [string, unknown])[] {
  return machines.flatMap(({ id, stages }) =>
    Object.values(stages).flatMap(({ conditions, ...stage }) =>
      Object.entries(conditions).map(
        ([name, condition]) => [`condition:${id}.${name}`, { stage, condition }] as const,
      ),
    ),
  )
}

function lawItems(): readonly (readonly [string, unknown])[] {
  return [
    // The keys of the table are the ids it is typed with.
    ...(Object.keys(citations) as readonly CitationId[]).map((id) => {
      const { inForce, recheckFrom, inPlaceOf } = citations[id]
      return [`article:${id}`, { inForce, recheckFrom, inPlaceOf }] as const
    }),
    ...timeLimitIds.map((id) => [`limit:${id}`, timeLimits[id]] as const),
    ...Object.entries(amounts).map(([id, amount]) => [`amount:${id}`, amount] as const),
    ...Object.entries(offices).map(([id, office]) => [`contact:${id}`, office] as const),
    ...helperIds.map((id) => [`contact:${id}`, helpers[id]] as const),
  ]
}

/** Of how something was read, and not of what it says. */
const ofReading: readonly string[] = [
  'source',
  'sources',
  'alsoFrom',
  'confidence',
  'checkAt',
  'confirmedUntil',
]

/** The first letters of a hash of what something says, whatever the order of its fields. */
export function hashOf(value: unknown): string {
  const text = JSON.stringify(value, (key, one: unknown) => {
    if (ofReading.includes(key)) return undefined
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one
    return Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

/** Reads the kept list: a line for each hash, its entry and the name. Throws on a line of another form. */
export function readKept(text: string): ReadonlyMap<string, Kept> {
  const lines = text.split('\n').filter((line) => line !== '')
  return new Map(
    lines.map((line) => {
      const [, hash, entry, name] = /^(\S+) (\S+) (.+)$/.exec(line) ?? []
      if (!name || !hash || !entry) throw new Error(`${keptFile} holds “${line}”`)
      return [name, { hash, entry }]
    }),
  )
}

/** What differs from the kept list, a line each: `limit:annulment: changed`. Empty where readers were told of everything. */
export function untold(kept: ReadonlyMap<string, Kept>, now: ReadonlyMap<string, string>): readonly string[] {
  const there = [...now].flatMap(([name, hash]) => {
    const before = kept.get(name)
    if (before === undefined) return [`${name}: new`]
    return before.hash === hash ? [] : [`${name}: changed`]
  })
  const gone = [...kept.keys()].filter((name) => !now.has(name)).map((name) => `${name}: gone`)
  return [...there, ...gone]
}

/** The kept list as it stands after an entry told of everything that differs; what did not change keeps its entry. */
export function keptWith(
  kept: ReadonlyMap<string, Kept>,
  now: ReadonlyMap<string, string>,
  entry: string,
): string {
  const lines = [...now]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, hash]) => {
      const before = kept.get(name)
      return `${hash} ${before?.hash === hash ? before.entry : entry} ${name}\n`
    })
  return lines.join('')
}
