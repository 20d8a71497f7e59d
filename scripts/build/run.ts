import { exportSite } from './export-site'

try {
  await exportSite(process.cwd())
  console.log('The site is in out/.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
