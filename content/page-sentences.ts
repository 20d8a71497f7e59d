/** A page of plain text in parts: privacy, about. */
export interface ProsePage {
  readonly title: string
  readonly lead: string
  readonly sections: readonly ProseSection[]
}

export interface ProseSection {
  readonly id: string
  readonly title: string
  readonly paragraphs?: readonly string[]
  readonly list?: readonly string[]
  /** A link to a page of this site, by its path under the language. */
  readonly link?: { readonly href: string; readonly label: string }
}
