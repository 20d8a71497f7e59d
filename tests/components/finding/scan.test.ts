import { afterEach, expect, test, vi } from 'vitest'
import { watchCamera } from '@/components/finding/case/scan'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.doUnmock('qr/decode.js')
})

test('the camera is not switched on where nothing could read a code', async () => {
  const getUserMedia = vi.fn()
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } })
  vi.doMock('qr/decode.js', () => {
    throw new TypeError('Failed to fetch')
  })
  // Nothing of the element is used before the camera is on.
  await expect(watchCamera({} as HTMLVideoElement, () => {})).rejects.toThrow()
  expect(getUserMedia).not.toHaveBeenCalled()
})
