import { fromBase32, toBase32 } from '@/cases/exchange/base32'
import { toHex } from '@/cases/exchange/hex'
import type { Bytes } from '@/cases/storage/crypto'

/*
 * A file as texts for QR codes, several where one cannot hold it. Each code is
 *
 *   RR1/ID/N/OF/SUM/DATA/
 *
 * of capital letters, digits and slashes alone, which a QR code packs densely and which nobody's keyboard changes:
 * ID   the first 8 hexadecimal digits of SHA-256 over all bytes: the same in each code of a file, and its proof at the end
 * N/OF the number of this code, from 1, and how many there are
 * SUM  the first 4 hexadecimal digits of SHA-256 over `ID/N/OF/DATA`: tells which code was read wrongly
 * DATA this part of the bytes, in Base32 (RFC 4648, without padding)
 *
 * The first byte says how the rest is written: 0 as it is, 1 compressed (raw DEFLATE, RFC 1951). The text is the file of
 * a hand-over, plain or encrypted; its codes look the same.
 */

const version = '1'
const writtenPlain = 0
const compressed = 1

/** Bytes in one code: it stays coarse enough for a cheap camera. */
const perCode = 440
/** More codes than this nobody shows one after the other. */
export const mostCodes = 24
/** Longest text that codes may open to, so that a few bytes cannot fill the memory. */
const longestText = 2_000_000

/** The codes of a text; null for one that is too long for codes. */
export async function codesOf(text: string): Promise<readonly string[] | null> {
  const bytes = await packed(text)
  const of = Math.ceil(bytes.length / perCode)
  if (of > mostCodes) return null
  const id = (await digest(bytes)).slice(0, 8)
  return Promise.all(
    Array.from({ length: of }, async (_, i) => {
      const data = toBase32(bytes.slice(i * perCode, (i + 1) * perCode))
      const told = `${id}/${i + 1}/${of}`
      return `RR${version}/${told}/${await sumOf(told, data)}/${data}/`
    }),
  )
}

/** What was read so far of the codes of one file. */
export interface Collected {
  readonly id: string
  readonly of: number
  /** The bytes of each code, by its number from 1. */
  readonly parts: ReadonlyMap<number, Bytes>
}

/**
 * What became of a text. added · again: it was there already · nothing: no code of this site · damaged: read or typed
 * wrongly · other: of another file · newer: of a newer release. For several codes at once, the worst of them.
 */
export type Added = 'added' | 'again' | 'nothing' | 'damaged' | 'other' | 'newer'

const worst: readonly Added[] = ['newer', 'damaged', 'other', 'nothing', 'added', 'again']

const pattern = /RR(\d+)\/(?:([0-9A-F]{8})\/(\d{1,3})\/(\d{1,3})\/([0-9A-F]{4})\/([A-Z2-7]*)\/)?/g

/** Take up the codes in a text, in any order, with any blanks between and inside them. Never throws. */
export async function collect(
  so: Collected | null,
  text: string,
): Promise<{ readonly collected: Collected | null; readonly added: Added }> {
  let collected = so
  const outcomes: Added[] = []
  for (const found of text.toUpperCase().replaceAll(/\s/g, '').matchAll(pattern)) {
    const outcome = await added(collected, found)
    collected = outcome.collected
    outcomes.push(outcome.added)
  }
  return { collected, added: worst.find((one) => outcomes.includes(one)) ?? 'nothing' }
}

async function added(so: Collected | null, found: RegExpMatchArray): ReturnType<typeof collect> {
  const [, stated, id, number, count, sum, data] = found
  const is = (outcome: Added) => ({ collected: so, added: outcome })
  if (stated !== version) return is('newer')
  if (!id || !number || !count || !sum || !data) return is('damaged')
  const [n, of] = [Number(number), Number(count)]
  const bytes = fromBase32(data)
  const right = bytes !== null && n >= 1 && n <= of && of <= mostCodes
  if (!right || (await sumOf(`${id}/${number}/${count}`, data)) !== sum) return is('damaged')
  if (so !== null && (so.id !== id || so.of !== of)) return is('other')
  if (so?.parts.has(n)) return is('again')
  const parts = new Map([...(so?.parts ?? []), [n, bytes] as const])
  return { collected: { id, of, parts }, added: 'added' }
}

/** The numbers of the codes that are still missing. */
export const missingOf = ({ of, parts }: Collected): readonly number[] =>
  Array.from({ length: of }, (_, i) => i + 1).filter((n) => !parts.has(n))

/** The text of codes that are all there; null where they do not open to one. Never throws. */
export async function textOf(collected: Collected): Promise<string | null> {
  if (missingOf(collected).length > 0) return null
  const parts = Array.from({ length: collected.of }, (_, i) => collected.parts.get(i + 1) ?? new Uint8Array())
  const bytes = joined(parts)
  if ((await digest(bytes)).slice(0, 8) !== collected.id) return null
  return unpacked(bytes)
}

async function packed(text: string): Promise<Bytes> {
  const plain = new TextEncoder().encode(text)
  if (typeof CompressionStream === 'undefined') return joined([Uint8Array.of(writtenPlain), plain])
  const stream = new Blob([plain]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return joined([Uint8Array.of(compressed), new Uint8Array(await new Response(stream).arrayBuffer())])
}

async function unpacked(bytes: Bytes): Promise<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const [how] = bytes
  const rest = bytes.slice(1)
  try {
    if (how === writtenPlain) return decoder.decode(rest)
    if (how !== compressed) return null
    const reader = new Blob([rest]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
    const read: Bytes[] = []
    let length = 0
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length
      if (length > longestText) {
        await reader.cancel()
        return null
      }
      read.push(next.value)
    }
    return decoder.decode(joined(read))
  } catch {
    return null
  }
}

function joined(parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

const digest = async (bytes: Bytes): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))).toUpperCase()

const sumOf = async (told: string, data: string): Promise<string> =>
  (await digest(new TextEncoder().encode(`${told}/${data}`))).slice(0, 4)
