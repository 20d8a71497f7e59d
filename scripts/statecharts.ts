import { mkdirSync, writeFileSync } from 'node:fs'
import { statechartPages } from '@/scripts/lib/statechart-pages'

mkdirSync('docs/statecharts', { recursive: true })
for (const [file, text] of await statechartPages()) writeFileSync(`docs/statecharts/${file}`, text)
console.log('docs/statecharts/ is written.')
