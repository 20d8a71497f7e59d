import { expect, test } from 'vitest'
import { en } from '@/content/en'

/** Every sentence below a value, with the path that leads to it. */
function sentences(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`))
}

const modules = await Promise.all([
  en.guides(),
  en.words(),
  en.lifecycles(),
  en.deadlines(),
  ...Object.values(en.procedures).map((load) => load()),
])
const comes = /police may (come|check)/i

test('wherever the police may come to an address, a warrant or consent is named (PA-26)', () => {
  const told = sentences(modules).filter(([, s]) => comes.test(s))
  expect(told.length).toBeGreaterThanOrEqual(3)
  expect(told.filter(([, s]) => !/warrant/.test(s) || !/consent/.test(s)).map(([path]) => path)).toEqual([])
})
