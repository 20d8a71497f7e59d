import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { chunksOf, unitsOf } from '@/components/i18n/chunks'
import { inVoice } from '@/components/i18n/voice'
import { en } from '@/content/en'

/** The ordinary sentences that a voice says otherwise, by place. Only words of the screens stand in `ui` itself. */
async function pairs(): Promise<readonly string[]> {
  const [ordinary, voiced] = await Promise.all([chunksOf(en), chunksOf(inVoice(en, 'helped'))])
  const lines = ordinary.flatMap(({ name, tree }, i) => {
    const other = unitsOf(voiced[i]?.tree ?? {})
    return unitsOf(tree).flatMap(({ path, text }, place) =>
      other[place]?.text === text
        ? []
        : [`${createHash('sha256').update(text).digest('hex').slice(0, 8)} ${name}: ${path}`],
    )
  })
  return lines
}

it('a sentence that changes is changed for helpers too', async () => {
  // A line that fails names an ordinary sentence that was changed. Change what is said to helpers, or see that it need not
  // change, then write the list anew: npx vitest run --project unit tests/voices -u
  await expect(`${(await pairs()).join('\n')}\n`).toMatchFileSnapshot('ordinary.txt')
})
