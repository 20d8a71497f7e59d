import { existsSync } from 'node:fs'
import { measure } from './budgets'

const lines = measure('out')
const over = lines.filter(({ kB, most }) => kB > most)

console.log('Sizes as sent with gzip; the whole export as it lies on disk')
for (const { what, kB, most } of lines) {
  const mark = kB > most ? 'OVER' : '    '
  console.log(`${mark} ${what.padEnd(64)}${kB.toFixed(1).padStart(9)} kB of ${most} kB`)
}
if (!existsSync('out/en/check/index.html')) {
  console.error('out/en/check/index.html is missing, so the questionnaire could not be measured.')
  process.exitCode = 1
}
if (over.length > 0) {
  console.error(`Over budget: ${over.map(({ what }) => what).join(', ')}`)
  process.exitCode = 1
}
