/**
 * The page folders under `app/[locale]/` that need scripts to work. Every other page of the export loses
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
]

/**
 * Tells whether an exported page keeps its scripts.
 * @param page path inside the export with forward slashes, such as `en/check/index.html`
 */
export function isInteractive(page: string): boolean {
  const [, folder] = page.split('/')
  return folder !== undefined && interactivePages.includes(folder)
}
