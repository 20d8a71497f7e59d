import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { compileStale } from '../translate/compile'
import { finishExport } from './finish'
import { writePackages } from './sbom'
import { settingProblems } from './settings'
import { clearStamp, stampExport } from './stamp'

/**
 * Builds the site into `out/`: the framework's export, then our finish.
 * @param root the project's folder
 * @throws Error when a setting is wrong or either part fails, saying why
 */
export async function exportSite(root: string): Promise<void> {
  const problems = settingProblems(process.env)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  await compileStale(root)
  clearStamp(root)
  rmSync(join(root, 'out'), { recursive: true, force: true })
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const { status } = spawnSync(process.execPath, [next, 'build'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (status !== 0) throw new Error('next build failed; see its message above.')
  writePackages(root, join(root, 'out'))
  await finishExport(join(root, 'out'))
  stampExport(root)
}
