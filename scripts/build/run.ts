import { run } from '@/scripts/lib/arguments'
import { exportSite } from './export-site'

await run({ name: 'build', about: 'Builds the site into out/.', options: {} }, async () => {
  await exportSite(process.cwd())
  return 'The site is in out/.'
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
