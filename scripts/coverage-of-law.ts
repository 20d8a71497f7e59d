import { writeFileSync } from 'node:fs'
import { run } from '@/scripts/lib/arguments'
import { coverageMarkdown } from '@/scripts/lib/coverage-text'

/** Writes `docs/coverage.md`: which parts of the law are covered, and what rests on each article. */
await run(
  { name: 'coverage-of-law', about: 'Writes docs/coverage.md: what rests on each article.', options: {} },
  async () => {
    writeFileSync('docs/coverage.md', await coverageMarkdown())
    return 'docs/coverage.md is written.'
  },
)
