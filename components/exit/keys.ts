/** Milliseconds within which a key is pressed again and again. */
const within = 1500
const times = 3

/**
 * Recognises three presses of Shift, one after the other, with nothing between: no other key, no letter, no pointer. Whoever
 * types capitals or selects with Shift and the mouse does something between two of them.
 * @returns takes the name of each key that goes down, or of anything else that was done, and when, in milliseconds; true on the
 * third Shift
 */
export function shiftCounter(): (key: string, at: number) => boolean {
  let pressed: readonly number[] = []
  return (key, at) => {
    pressed = key === 'Shift' ? [...pressed, at].filter((earlier) => at - earlier <= within) : []
    if (pressed.length < times) return false
    pressed = []
    return true
  }
}
