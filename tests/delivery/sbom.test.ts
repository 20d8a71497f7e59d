import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { sbomFile } from '@/scripts/build/sbom'
import { read } from './site'

interface Bom {
  readonly specVersion: string
  readonly metadata: { readonly component: { readonly name: string; readonly version: string } }
  readonly components: readonly { readonly name: string; readonly version: string }[]
}

const bom: Bom = JSON.parse(read(sbomFile))
const schemas = 'node_modules/@cyclonedx/cyclonedx-library/res/schema'
const schema = (name: string) =>
  JSON.parse(readFileSync(join(schemas, `${name}.SNAPSHOT.schema.json`), 'utf8'))

/** What the schema of CycloneDX finds wrong, a line each. */
function faultsOf(value: unknown): readonly string[] {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  // Formats that the validator does not know: addresses with letters of every script.
  for (const format of ['idn-email', 'iri-reference']) ajv.addFormat(format, true)
  for (const name of ['spdx', 'jsf-0.82'])
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`)
  const validate = ajv.compile(schema(`bom-${bom.specVersion}`))
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

describe('the list of shipped packages', () => {
  test('is valid CycloneDX', () => {
    expect(faultsOf(bom)).toEqual([])
  })

  test('would not be valid with a broken part', () => {
    expect(faultsOf({ ...bom, bomFormat: 'list' })).not.toEqual([])
  })

  test('names the site and every package that it is made of, and no tool of the tests', () => {
    const { name, version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(bom.metadata.component).toMatchObject({ name, version })
    const listed = new Map(bom.components.map((one) => [one.name, one.version]))
    expect([...listed]).toEqual(expect.arrayContaining(Object.entries(dependencies)))
    expect(listed.has('vitest')).toBe(false)
  })
})
