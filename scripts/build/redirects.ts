/** A page that moved: its old address, and where it is. */
export interface Redirect {
  readonly from: RegExp
  readonly to: string
}

/**
 * The pages that moved, as `public/_redirects` names them for static hosts, one a line:
 * `/:language/guides/old/ /:language/guides/new/ 301`. A browser carries what stands behind `#` along.
 * @throws Error naming a line that is none
 */
export function readRedirects(text: string): readonly Redirect[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, from, to] =
        /^\/:language\/((?:[a-z0-9-]+\/)+) \/:language\/((?:[a-z0-9-]+\/)+) 301$/.exec(line.trim()) ?? []
      if (from === undefined || to === undefined)
        throw new Error(`_redirects holds a line that is none: ${line}`)
      return { from: new RegExp(`^/([a-z]{2})/${from}$`), to }
    })
}

/** Where an address leads now, or undefined where it did not move. */
export function redirected(pathname: string, redirects: readonly Redirect[]): string | undefined {
  for (const { from, to } of redirects) {
    const [, language] = from.exec(pathname) ?? []
    if (language !== undefined) return `/${language}/${to}`
  }
  return undefined
}
