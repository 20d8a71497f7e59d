import { writeFileSync } from 'node:fs'
import { run } from '@/scripts/lib/arguments'
import { coverageMarkdown } from '@/scripts/lib/coverage-text'

/** Writes `docs/coverage.md`: which parts of the law are covered, and what rests on each article. */
await run({ usage: 'npm run coverage-of-law', options: {} }, async () => {
  writeFileSync('docs/coverage.md', await coverageMarkdown())
  return 'docs/coverage.md is written.'
})
