import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { lastingName } from '@/components/changes/uuid'
import { buildDay } from '@/components/page/build-day'

/** The list of shipped packages, in the root of the export. */
export const sbomFile = 'sbom.cdx.json'

const bom = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({ version: z.string() }) }),
  components: z.array(z.unknown()),
})

/**
 * Lists the packages that the site is made of, by the lock file, as CycloneDX. Two builds of one version on one day list
 * them in the same words.
 * @param root the project's folder
 * @throws Error when npm cannot list them
 */
export function listPackages(root: string): string {
  const line = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only']
  const windows = process.platform === 'win32'
  const { status, stdout, stderr } = spawnSync('npm', line, { cwd: root, encoding: 'utf8', shell: windows })
  if (status !== 0) throw new Error(`npm could not list the packages: ${stderr}`)
  const { metadata, components, ...rest } = bom.parse(JSON.parse(stdout))
  const { component } = metadata
  const listed = {
    ...rest,
    serialNumber: lastingName(JSON.stringify([component.version, components])),
    metadata: {
      ...metadata,
      timestamp: `${buildDay()}T00:00:00Z`,
      // npm names the folder of the working copy, and takes a site for a library.
      component: { ...component, type: 'application', name: 'residence-routes-belgium' },
    },
    components,
  }
  return `${JSON.stringify(listed, null, 2)}\n`
}

/** Writes the list into an export. */
export function writePackages(root: string, out: string): void {
  writeFileSync(join(out, sbomFile), listPackages(root))
}
