import { pagesBelow } from '@/scripts/build/files'

/** Every page of the export as an address, found by its file. */
export const pages: readonly string[] = pagesBelow('out')
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort()
