import { readFileSync } from 'node:fs'
import { loadModule } from 'hunspell-asm'
import { describe, expect, it } from 'vitest'
import { languages, tell } from './said'
import { unknownWords, wordsIn } from './words'

const { mountBuffer, create } = await loadModule()

/** The speller of a language: its Hunspell list, and the words of the project (`content/terms/words-fr.txt`). */
function spellerOf(locale: string) {
  const part = (end: string) => {
    const file = require.resolve(`dictionary-${locale}`).replace(/index\.js$/, `index.${end}`)
    return mountBuffer(readFileSync(file), `${locale}.${end}`)
  }
  const speller = create(part('aff'), part('dic'))
  const own = readFileSync(`content/terms/words-${locale}.txt`, 'utf8').split('\n').filter((line) => line !== '')
  return { own, knows: (word: string) => speller.spell(word) }
}
