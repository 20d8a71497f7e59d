const Native = globalThis.WeakMap

/** Goes up with everything that is forgotten. */
let epoch = 0

/** Lets our modules make anew what they keep for an object: a machine that was built before would hide a change of its code. */
export function forgetAll(): void {
  epoch += 1
}

class Forgetful<K extends WeakKey, V> extends Native<K, V> {
  #epoch = epoch
  #latest = new Native<K, V>()

  get #kept(): WeakMap<K, V> {
    if (this.#epoch !== epoch) {
      this.#epoch = epoch
      this.#latest = new Native()
    }
    return this.#latest
  }
  override get(key: K): V | undefined {
    return this.#kept.get(key)
  }
  override has(key: K): boolean {
    return this.#kept.has(key)
  }
  override set(key: K, value: V): this {
    this.#kept.set(key, value)
    return this
  }
  override delete(key: K): boolean {
    return this.#kept.delete(key)
  }
}

/** Whether a module of ours makes the map. Those of libraries hold more than what could be made anew. */
function isOurs(): boolean {
  const frames = (new Error().stack ?? '').split('\n').slice(1)
  const maker = frames.find((frame) => !frame.includes('forgetful'))
  return maker !== undefined && /\/(machines|cases|content)\//.test(maker) && !maker.includes('node_modules')
}

globalThis.WeakMap = new Proxy(Native, {
  construct: (target, given, wanted) =>
    isOurs() ? new Forgetful() : Reflect.construct(target, given, wanted),
})
