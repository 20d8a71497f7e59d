import { run } from '@/scripts/lib/arguments'
import { buildPackage, packageFolder } from './build-package'

await run({ name: 'package', about: 'Builds the package of rules for programs.', options: {} }, async () => {
  await buildPackage(process.cwd())
  return `The package is in ${packageFolder}/. Look at it with: npm pack --dry-run ./${packageFolder}`
})
