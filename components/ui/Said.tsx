import { isValidElement, type ReactNode } from 'react'

/**
 * Words that may change where they stand, beside other words or a sign. A browser that translates the page puts elements
 * of its own in place of its texts, and React would go on writing into texts that nobody sees, or stumble when it takes
 * them away. Once the words change, the whole element is therefore another one.
 */
export function Said({ children, className }: { readonly children: ReactNode; readonly className?: string }) {
  return (
    <span key={wordsOf(children)} className={className}>
      {children}
    </span>
  )
}

/** The words that stand in these nodes themselves. A component says its own. */
function wordsOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return `${node}|`
  if (Array.isArray(node)) return node.map(wordsOf).join('')
  return isValidElement<{ readonly children?: ReactNode }>(node) ? `(${wordsOf(node.props.children)})` : '|'
}
