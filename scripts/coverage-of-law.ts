import { writeFileSync } from 'node:fs'
import { coverageMarkdown } from '@/scripts/lib/coverage-text'

/** Writes `docs/coverage.md`: what of the law is covered, and what rests on each article. */
writeFileSync('docs/coverage.md', await coverageMarkdown())
console.log('docs/coverage.md is written.')
