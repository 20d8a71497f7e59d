/**
 * The folders under `app/[locale]/` whose pages need scripts to work. Every other page of the export loses
 * its scripts after the build and must read well without them. tests/delivery/interactive-pages.test.ts
 * fails when a page uses a client component and its folder is missing here.
 */
export const interactivePages: readonly string[] = [
  'check',
  'summary',
  'delete',
  'desk',
  'deadlines',
  'search',
  'help',
  'letters',
  'embed/deadline',
  'embed/routes',
]

/**
 * Tells whether an exported page keeps its scripts.
 * @param page path inside the export with forward slashes, such as `en/check/index.html`
 */
export function isInteractive(page: string): boolean {
  const [, ...rest] = page.split('/')
  const folder = `${rest.join('/')}/`
  return interactivePages.some((one) => folder.startsWith(`${one}/`))
}
