/** The end of the address that leads to the place where the person is in another language of the page. It holds no answer. */
export const hereHash = '#here'

/** What marks a link to the page itself in another language; the build gives it the whole address (`scripts/build/languages.ts`). */
export const samePageMark = 'data-same-page'
