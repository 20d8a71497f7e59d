import { screen } from '@testing-library/react'

/** The item of a list whose heading has this name. Throws when there is none, or more than one. */
export function itemNamed(name: string | RegExp): HTMLElement {
  const item = screen.getByRole('heading', { name }).closest('li')
  if (!(item instanceof HTMLElement)) throw new Error(`${name} names no item`)
  return item
}
