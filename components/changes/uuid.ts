import { createHash } from 'node:crypto'

/** The namespace of RFC 9562 for names that are no address. */
const NAMESPACE = Buffer.from('6ba7b8149dad11d180b400c04fd430c8', 'hex')

/**
 * A name that is the same in every build and on every host, as RFC 9562 makes one of a text (version 5).
 * @param name what is named, such as `en/changes/fee-of-2026`
 * @returns `urn:uuid:…`
 */
export function lastingName(name: string): string {
  const bytes = createHash('sha1')
    .update(NAMESPACE)
    .update(`residence-routes-belgium/${name}`)
    .digest()
    .subarray(0, 16)
  const hex = [...bytes]
    .map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x50 : at === 8 ? (byte & 0x3f) | 0x80 : byte))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`
}
