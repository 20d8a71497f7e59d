import type { Point } from '@/components/guide/route-map/layout'

/** A soft line through points that leaves and arrives in the direction of reading. */
export function curve(points: readonly Point[], towards: 'across' | 'down'): string {
  const [first, ...rest] = points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))
  if (!first) return ''
  const parts = rest.map((to, index) => {
    const from = rest[index - 1] ?? first
    const middle = { x: Math.round((from.x + to.x) / 2), y: Math.round((from.y + to.y) / 2) }
    return towards === 'across'
      ? `C${middle.x} ${from.y} ${middle.x} ${to.y} ${to.x} ${to.y}`
      : `C${from.x} ${middle.y} ${to.x} ${middle.y} ${to.x} ${to.y}`
  })
  return [`M${first.x} ${first.y}`, ...parts].join('')
}
