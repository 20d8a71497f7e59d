import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { lastingName } from '@/components/changes/uuid'
import { buildDay } from '@/components/page/build-day'

/** The list of shipped packages, in the root of the export. */
export const sbomFile = 'sbom.cdx.json'

const bom = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({ 'bom-ref': z.string(), version: z.string() }) }),
  components: z.array(z.looseObject({ 'bom-ref': z.string(), name: z.string(), version: z.string() })),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.optional(z.array(z.string())) })),
})

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      dev: z.optional(z.boolean()),
      devOptional: z.optional(z.boolean()),
    }),
  ),
})

/**
 * Lists the packages that the site is made of, by the lock file, as CycloneDX. Two builds of one version on one day list
 * them in the same words.
 * @param root the project's folder
 * @throws Error when npm cannot list them
 */
export function listPackages(root: string): string {
  const { metadata, components, dependencies, ...rest } = bom.parse(JSON.parse(everyPackage(root)))
  const { component } = metadata
  const shipped = shippedIn(lockFile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))))
  const own = components.filter(({ name, version }) => shipped.has(`${name}@${version}`))
  const refs = new Set([component['bom-ref'], ...own.map((one) => one['bom-ref'])])
  const listed = {
    ...rest,
    serialNumber: lastingName(JSON.stringify([component.version, own])),
    metadata: {
      ...metadata,
      timestamp: `${buildDay()}T00:00:00Z`,
      // npm names the folder of the working copy, and takes a site for a library.
      component: { ...component, type: 'application', name: 'residence-routes-belgium' },
    },
    components: own,
    dependencies: dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ dependsOn = [], ...one }) => ({ ...one, dependsOn: dependsOn.filter((ref) => refs.has(ref)) })),
  }
  return `${JSON.stringify(listed, null, 2)}\n`
}

/** Writes the list into an export. */
export function writePackages(root: string, out: string): void {
  writeFileSync(join(out, sbomFile), listPackages(root))
}

/** The whole list of npm. Its own way to leave out tools loses packages that tools need as well, such as react. */
function everyPackage(root: string): string {
  const line = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']
  const windows = process.platform === 'win32'
  const { status, stdout, stderr } = spawnSync('npm', line, {
    cwd: root,
    encoding: 'utf8',
    shell: windows,
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(`npm could not list the packages: ${stderr}`)
  return stdout
}

/** Name and version of each package that is no tool. */
function shippedIn({ packages }: z.infer<typeof lockFile>): ReadonlySet<string> {
  const own = Object.entries(packages).filter(([path, one]) => path !== '' && !one.dev && !one.devOptional)
  return new Set(
    own.map(([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${version}`),
  )
}
