import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { filesBelow } from './files'
import { copyFile } from './offline/offline'

const TEXT = /\.(?:html|css|js|json|svg|txt|xml|webmanifest|ics|csv|jsonld|dmn)$/

/**
 * The widest window: a copy for use without network repeats itself over megabytes. The highest quality, 11, takes three to six
 * times as long as 10 and saves less than two in a hundred, so only those copies, which have a budget, are worth it.
 */
const settings = (path: string) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: basename(path) === copyFile ? 11 : 10,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  },
})

/** Writes a .br and a .gz beside every text file of the export, where that saves anything. */
export async function compressFiles(out: string): Promise<void> {
  const waiting = filesBelow(out).filter((file) => TEXT.test(file))
  const takeOn = async () => {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) await compress(join(out, name))
  }
  await Promise.all(Array.from({ length: availableParallelism() }, takeOn))
}

async function compress(path: string): Promise<void> {
  const plain = await readFile(path)
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(plain, settings(path)),
    promisify(gzip)(plain, { level: 9 }),
  ])
  if (brotli.length < plain.length) await writeFile(`${path}.br`, brotli)
  if (zipped.length < plain.length) await writeFile(`${path}.gz`, zipped)
}
