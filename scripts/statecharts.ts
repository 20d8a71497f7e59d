import { mkdirSync, writeFileSync } from 'node:fs'
import { run } from '@/scripts/lib/arguments'
import { statechartPages } from '@/scripts/lib/statechart-pages'

await run(
  { name: 'statecharts', about: 'Draws the pages of docs/statecharts anew.', options: {} },
  async () => {
    mkdirSync('docs/statecharts', { recursive: true })
    for (const [file, text] of await statechartPages()) writeFileSync(`docs/statecharts/${file}`, text)
    return 'docs/statecharts/ is written.'
  },
)
