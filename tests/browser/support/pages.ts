import { pagesBelow } from '@/scripts/build/files'

/** Every page of the export as an address, found by its file. */
export const pages: readonly string[] = pagesBelow('out')
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort()

/** Pages that are read and hold nothing to answer. */
export const pagesToRead = pages.filter((path) =>
  /^\/..\/(guides|glossary|sources|privacy|about)\//.test(path),
)
