import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { satisfies } from 'semver'
import { describe, expect, it } from 'vitest'

interface Locked {
  readonly engines?: { readonly node?: string } | readonly string[]
  readonly optional?: boolean
}

const read = (file: string) => JSON.parse(readFileSync(join(process.cwd(), file), 'utf8'))
const { packages }: { readonly packages: Readonly<Record<string, Locked>> } = read('package-lock.json')
const { engines }: { readonly engines: { readonly node: string } } = read('package.json')

/** The oldest version of each line that `package.json` names. */
const oldest = ['20.19.0', '22.16.0', '24.0.0']

/** What a locked package asks of Node; anything where it says nothing. */
const asked = ({ engines: wanted }: Locked): string =>
  (wanted !== undefined && 'node' in wanted && wanted.node) || '*'

describe('an installation prints no warning about the version of Node', () => {
  it('on the versions that package.json names', () => {
    for (const version of oldest) expect(satisfies(version, engines.node), version).toBe(true)
  })

  it.each(oldest)('%s: every package takes it', (version) => {
    const refusing = Object.entries(packages).filter(
      ([, one]) => !one.optional && !satisfies(version, asked(one)),
    )
    expect(refusing.map(([name, one]) => `${name} wants ${asked(one)}`)).toEqual([])
  })
})
