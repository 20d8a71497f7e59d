/** Milliseconds within which a key is pressed again and again. */
const within = 1500
const times = 3

/**
 * Recognises three presses of Shift, one after the other, with no other key between.
 * @returns takes the name of each key that goes down and when, in milliseconds; true on the third Shift
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
