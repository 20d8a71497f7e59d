/** A title with a line under it. */
export const titleLines = (title: string): readonly string[] => [title, '='.repeat(title.length)]

/** A heading with its lines under it, after an empty line; nothing where there are no lines. */
export const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)]
