import { run } from '@/scripts/lib/arguments'
import { exportSite } from './export-site'

await run({ usage: 'npm run build', options: {} }, async () => {
  await exportSite(process.cwd())
  return 'The site is in out/.'
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
