export interface JumpListProps {
  /** What the links lead to, for those who hear the list. */
  readonly label: string
  readonly links: readonly { readonly id: string; readonly name: string }[]
}

/** Short links to the letters or parts of a long list on the same page. */
export function JumpList({ label, links }: JumpListProps) {
  return (
    <nav aria-label={label} className="print:hidden">
      <ul className="flex flex-wrap gap-x-1">
        {links.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-flex min-h-9 min-w-9 items-center justify-center px-1">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
