import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coverageRows } from '@/components/guide/coverage'
import { modules, supportsByCitation } from '@/components/guide/supports'
import { en } from '@/content/en'
import { amounts } from '@/content/law/amounts'
import { changes } from '@/content/law/changes'
import { citations } from '@/content/law/citations'
import { datesOfLaw } from '@/content/law/dates-of-law'
import { guides } from '@/content/law/guides'
import { effects } from '@/content/law/interactions'
import { offices } from '@/content/law/offices'
import { routeIds } from '@/content/law/route-ids'
import { ruleCodes, rules } from '@/content/law/rules'
import { sources } from '@/content/law/sources'
import { statistics } from '@/content/law/statistics'
import { timeLimits } from '@/content/law/time-limits'
import { conditionsOf } from '@/machines/engine/procedure'
import { coverageMarkdown } from '@/scripts/lib/coverage-text'
import { phrases } from '@/tests/support/phrases'

const supports = await supportsByCitation()
const all = await modules()

/** Every place that a rule can name, written as in the data. */
const places = new Set<string>([
  ...all.flatMap(({ procedure, filing, lifecycle }) => [
    `fee:${procedure.id}`,
    `guide:${procedure.id}`,
    ...conditionsOf(procedure).map(({ id }) => `condition:${procedure.id}.${id}`),
    ...filing.papers.map(({ paper }) => `paper:${procedure.id}.${paper}`),
    ...Object.entries(lifecycle.regions).flatMap(([region, { states }]) =>
      Object.keys(states).map((state) => `lifecycle:${procedure.id}.${region}.${state}`),
    ),
  ]),
  ...Object.keys(timeLimits).map((id) => `limit:${id}`),
  ...Object.keys(amounts).map((id) => `amount:${id}`),
  ...Object.keys(effects).map((id) => `effect:${id}`),
  ...Object.keys(guides).map((id) => `guide:${id}`),
  ...Object.keys(offices).map((id) => `office:${id}`),
  ...routeIds.map((id) => `route:${id}`),
  'engine:deadlines',
  'page:about',
])

describe('coverage of the law', () => {
  it('has no article on which nothing rests', () => {
    expect(Object.keys(citations).filter((id) => !keys(supports).has(id))).toEqual([])
  })

  it('names no article that is not among the citations', () => {
    expect([...keys(supports)].filter((id) => !Object.hasOwn(citations, id))).toEqual([])
  })

  it('has no source that nothing was read from', () => {
    const read = new Set<string>(
      [
        ...Object.values(citations),
        ...Object.values(offices),
        ...Object.values(offices).flatMap((office) => ('alsoFrom' in office ? [office.alsoFrom] : [])),
        ...Object.values(datesOfLaw),
        ...Object.values(amounts).map(({ payment }) => payment),
        ...Object.values(statistics),
        ...Object.values(timeLimits),
        ...Object.values(amounts).flatMap(({ rows }) => rows),
      ].map(({ source }) => source),
    )
    for (const { sources: named } of Object.values(changes)) for (const id of named) read.add(id)
    expect(Object.keys(sources).filter((id) => !read.has(id))).toEqual([])
  })

  it('leads every handled rule to places that exist', () => {
    const lost = ruleCodes.flatMap((code) =>
      rules[code].at.filter((place) => !places.has(place)).map((place) => `${code}: ${place}`),
    )
    expect(lost).toEqual([])
  })

  it('names everything that rests on an article in words, not by its id', async () => {
    const rows = await coverageRows(en, phrases)
    const bare = rows.flatMap(({ groups }) => groups.flatMap(({ list }) => list))
    expect(bare.map(({ name }) => name).filter((name) => /^[a-z0-9]+(-[a-z0-9]+)+$/.test(name))).toEqual([])
  })

  it('is printed in docs/coverage.md as it is now; run `npm run coverage-of-law` if not', async () => {
    expect(readFileSync('docs/coverage.md', 'utf8')).toBe(await coverageMarkdown())
  })
})

function keys(map: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  return new Set(map.keys())
}
