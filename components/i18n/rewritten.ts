/**
 * Translators of browsers, and extensions that change words, put nodes of their own in place of the texts of a page. React goes
 * on writing into the texts that it made, which nobody sees any more, and throws where it takes one away or puts something
 * before it: statuses, counts and dates then freeze, or the page falls over (facebook/react#11538). So whatever stands in for a
 * text is known here. Once the page has something new to say there, its own text comes back and says it; the translator then
 * sees a new text, and translates it.
 */
export function keepTexts(page: Document): () => void {
  const { Node, Text, MutationObserver } = page.defaultView ?? globalThis
  const native = {
    nodeValue: accessorOf(Text.prototype, 'nodeValue'),
    removeChild: Node.prototype.removeChild,
    insertBefore: Node.prototype.insertBefore,
  }
  /** What was put in place of a node that somebody else took out. */
  const standIns = new WeakMap<Node, readonly ChildNode[]>()
  const used = new WeakSet<Node>()
  const observer = new MutationObserver(note)
  observer.observe(page, { childList: true, subtree: true })

  function note(records: readonly MutationRecord[]): void {
    for (const [at, record] of records.entries()) {
      for (const gone of record.removedNodes) {
        if (gone.isConnected) continue
        const others = inPlaceOf(records, at, used)
        if (others.length > 0) standIns.set(gone, others)
        for (const one of others) used.add(one)
      }
    }
  }

  /** What of somebody else stands where a node was, as it is now. */
  function standInsOf(node: Node): readonly ChildNode[] {
    note(observer.takeRecords())
    const others = standIns.get(node) ?? []
    return others.flatMap((one) => (one.isConnected ? [one] : standInsOf(one)))
  }

  /** Put a text back that somebody replaced. */
  function bringBack(text: ChildNode): void {
    const [first, ...rest] = standInsOf(text)
    standIns.delete(text)
    first?.replaceWith(text)
    for (const one of rest) one.remove()
  }

  /** The child of `parent` that holds a node of it or stands in for it; undefined where there is none any more. */
  function childIn(parent: Node, node: Node): Node | undefined {
    const [inPlace = node] = node.isConnected ? [] : standInsOf(node)
    let child: Node = inPlace
    while (child.parentNode !== null && child.parentNode !== parent) child = child.parentNode
    return child.parentNode === parent ? child : undefined
  }

  Object.defineProperty(Text.prototype, 'nodeValue', {
    ...native.nodeValue,
    set(this: Text, value: string) {
      if (!this.isConnected) bringBack(this)
      native.nodeValue.set?.call(this, value)
    },
  })
  Node.prototype.removeChild = function removeChild<T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return native.removeChild.call(this, child) as T
    const others = standInsOf(child)
    const held = childIn(this, child)
    if (held !== undefined) native.removeChild.call(this, held)
    for (const one of others) one.remove()
    return child
  }
  Node.prototype.insertBefore = function insertBefore<T extends Node>(
    this: Node,
    node: T,
    before: Node | null,
  ): T {
    const next = before === null || before.parentNode === this ? before : (childIn(this, before) ?? null)
    return native.insertBefore.call(this, node, next) as T
  }

  return () => {
    observer.disconnect()
    Reflect.deleteProperty(Text.prototype, 'nodeValue')
    Object.assign(Node.prototype, { removeChild: native.removeChild, insertBefore: native.insertBefore })
  }
}

/** The accessor of a property, which browsers define on the prototype of all nodes. */
function accessorOf(from: object, name: string): PropertyDescriptor {
  let owner: object | null = from
  while (owner !== null && !Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner)
  return (owner && Object.getOwnPropertyDescriptor(owner, name)) ?? {}
}

/** Whether a node was made by somebody else: React marks its own. */
const isForeign = (node: Node): node is ChildNode =>
  !Object.keys(node).some((key) => key.startsWith('__react'))

/**
 * What somebody else put where a node was: in the same step; just before it, beside the node, which then went; or just after it,
 * between the same neighbours.
 * @param at the record in which the node went
 * @param used what stands in for another node already
 */
function inPlaceOf(
  records: readonly MutationRecord[],
  at: number,
  used: WeakSet<Node>,
): readonly ChildNode[] {
  const record = records[at]
  if (record === undefined) return []
  const { target, addedNodes, previousSibling, nextSibling } = record
  if (addedNodes.length > 0) return [...addedNodes].filter(isForeign)
  const before = new Set(records.slice(0, at).flatMap((one) => [...one.addedNodes]))
  const beside = [previousSibling, nextSibling].filter(
    (one) => one !== null && before.has(one) && isForeign(one) && !used.has(one),
  )
  if (beside[0]) return [beside[0] as ChildNode]
  const next = records
    .slice(at + 1)
    .find(
      (one) =>
        one.target === target && one.previousSibling === previousSibling && one.nextSibling === nextSibling,
    )
  return [...(next?.addedNodes ?? [])].filter(isForeign)
}
