/** What finds codes in a picture. The browser's own, where it has one, or that of the package, which is loaded on demand. */
interface Detector {
  readonly detect: (picture: ImageBitmapSource) => Promise<readonly { readonly rawValue: string }[]>
}
interface DetectorClass {
  new (options: { formats: ['qr_code'] }): Detector
  getSupportedFormats: () => Promise<readonly string[]>
}

/** Gives what finds QR codes in a picture or a video: their texts. Rejects where the package cannot be loaded. */
export async function codeFinder(): Promise<(picture: ImageBitmapSource) => Promise<readonly string[]>> {
  const own = (globalThis as { readonly BarcodeDetector?: DetectorClass }).BarcodeDetector
  const known: readonly string[] = (await own?.getSupportedFormats().catch(() => [])) ?? []
  const Found: DetectorClass =
    own && known.includes('qr_code') ? own : (await import('qr/decode.js')).BarcodeDetector
  const detector = new Found({ formats: ['qr_code'] })
  return async (picture) => (await detector.detect(picture)).map(({ rawValue }) => rawValue)
}

/** Longest side of a picture that is searched, in pixels: photos of phones are larger than any code needs. */
const longest = 1600

/** The texts of the codes in a file of a picture; none for a file that is no picture. */
export async function codesInPicture(file: Blob): Promise<readonly string[]> {
  const find = await codeFinder()
  let picture: ImageBitmap
  try {
    picture = await createImageBitmap(file)
  } catch {
    return []
  }
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d', { willReadFrequently: true })?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return find(canvas)
}

/** Milliseconds between two looks at the camera. */
const every = 200

/** Whether there may be a camera; not on a connection that is not secure. */
export const mayHaveCamera = (): boolean => globalThis.navigator?.mediaDevices?.getUserMedia !== undefined

/**
 * Show the camera in a video element and look for codes, until it is ended. Rejects when the person or the browser says no.
 * @param onCode called with each text that is seen, again and again
 * @returns ends it and switches the camera off
 */
export async function watchCamera(
  video: HTMLVideoElement,
  onCode: (text: string) => void,
): Promise<() => void> {
  // First what reads codes: without it the camera would be on, and nobody could switch it off.
  const find = await codeFinder()
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  let ended = false
  const end = () => {
    ended = true
    for (const track of stream.getTracks()) track.stop()
    video.srcObject = null
  }
  const look = async () => {
    if (ended) return
    if (video.readyState >= video.HAVE_CURRENT_DATA) {
      for (const text of await find(video).catch(() => [])) if (!ended) onCode(text)
    }
    setTimeout(() => void look(), every)
  }
  video.srcObject = stream
  try {
    await video.play()
  } catch (error) {
    end()
    throw error
  }
  void look()
  return end
}
