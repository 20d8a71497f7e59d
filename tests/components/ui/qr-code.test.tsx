import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { QrCode } from '@/components/ui/QrCode'

test('a code is black on white in any colours of the page, with four white modules around it', () => {
  const { getByRole } = render(<QrCode text="https://example.org/" label="A code" className="w-full" />)
  const code = getByRole('img', { name: 'A code' })
  const [, , size] = (code.getAttribute('viewBox') ?? '').split(' ').map(Number)
  const ground = code.querySelector('rect')
  expect(ground?.getAttribute('fill')).toBe('#fff')
  expect(ground?.getAttribute('width')).toBe(String(size))
  const path = code.querySelector('path')
  expect(path?.getAttribute('fill')).toBe('#000')
  const at = [...(path?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [
    Number(x),
    Number(y),
  ])
  expect(Math.min(...at)).toBe(4)
  expect(Math.max(...at)).toBe((size ?? 0) - 5)
})
