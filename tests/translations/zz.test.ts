import { readFileSync, writeFileSync } from 'node:fs'
import { loadModule } from 'hunspell-asm'
import { it } from 'vitest'
import { languages } from './said'
import { unknownWords } from './words'
it('x', async () => {
const { mountBuffer, create } = await loadModule()
for (const { locale, distinct } of languages) {
  const t=performance.now()
  const d = `node_modules/dictionary-${locale}/index`
  const s = create(mountBuffer(readFileSync(d+'.aff'), locale+'.aff'), mountBuffer(readFileSync(d+'.dic'), locale+'.dic'))
  const u = unknownWords(distinct.map((x)=>x.text), (w)=>s.spell(w), new Set())
  console.log(locale, u.size, performance.now()-t)
  writeFileSync(`/tmp/sp/unknown-${locale}.txt`, [...u].map(([w,t])=>w+'\t'+t).join('\n'))
}
})
