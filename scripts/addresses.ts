import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addressesFile, addressesOf, addressLines, readAddressLines } from '@/scripts/build/addresses'
import { pagesBelow } from '@/scripts/build/files'
import { BadInput, run } from '@/scripts/lib/arguments'

/** Adds the addresses of the built site to the list of all that were ever published. It takes none away. */
await run(
  {
    name: 'addresses',
    about: 'Adds the addresses of the built site to the list of all that were ever published.',
    options: {},
  },
  async () => {
    if (!existsSync(join('out', 'en')))
      throw new BadInput(['There is no export in out/. Run npm run build first.'])
    const known = existsSync(addressesFile) ? readAddressLines(readFileSync(addressesFile, 'utf8')) : []
    const now = pagesBelow(join('out', 'en')).flatMap((page) =>
      addressesOf(page.replace(/index\.html$/, ''), readFileSync(join('out', 'en', page), 'utf8')),
    )
    const all = new Set([...known, ...now])
    writeFileSync(addressesFile, addressLines(all))
    return `${addressesFile}: ${all.size} addresses, ${all.size - known.length} of them new.`
  },
)
