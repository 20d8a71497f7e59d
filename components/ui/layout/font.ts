import localFont from 'next/font/local'

/**
 * The letters of the site, made to be told apart by readers with low vision (SIL Open Font License). Scripts that it lacks are
 * set in the fonts of the device.
 */
const latin = localFont({
  src: './fonts/latin.woff2',
  weight: '400 700',
  display: 'swap',
  variable: '--font-latin',
  adjustFontFallback: 'Arial',
})

/** Letters of Turkish, Albanian names and the like: fetched by a page that uses them. */
const latinMore = localFont({
  src: './fonts/latin-more.woff2',
  weight: '400 700',
  display: 'swap',
  variable: '--font-latin-more',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-02BA, U+1E00-1EFF, U+20A0-20AB, U+20AD-20C0' }],
})

/** The classes that a page sets on its root so that the letters can be used. */
export const fontClasses = `${latin.variable} ${latinMore.variable}`
