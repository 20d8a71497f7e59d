/** What is said of the parts of the site that other sites show in their pages. */
export interface EmbedText {
  readonly title: string
  readonly lead: string
  readonly points: readonly string[]
  /** Said where the address of the site is not known. */
  readonly address: string
  readonly frames: Readonly<Record<'deadline' | 'routes', { readonly title: string; readonly about: string }>>
  /** Opens the part by itself. */
  readonly look: string
  /** Names the text to copy. */
  readonly copy: string
  /** Stand at the foot of each part. */
  readonly keepsNothing: string
  readonly whole: string
}
