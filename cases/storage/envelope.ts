import * as z from 'zod/mini'
import { fieldOf } from '@/cases/dossier/field'
import {
  deriveKey,
  fromBase64,
  iterations,
  mostIterations,
  randomBytes,
  seal,
  toBase64,
  unseal,
} from '@/cases/storage/crypto'

/** What every file says of itself: that it is encrypted, and neither by whom nor what is in it. */
const format = 'encrypted-file'
const version = 2
/** What version 1 said. */
const format1 = 'residence-routes-encrypted'

const schema = z.strictObject({
  format: z.enum([format, format1]),
  version: z.int(),
  key: z.strictObject({
    name: z.literal('PBKDF2-SHA-256'),
    iterations: z.int().check(z.minimum(1), z.maximum(mostIterations)),
    salt: z.string(),
  }),
  cipher: z.strictObject({ name: z.literal('AES-256-GCM'), iv: z.string() }),
  data: z.string(),
})
type Envelope = z.infer<typeof schema>

/** The length of what is sealed is a multiple of this many bytes, so that it tells little of what is inside. */
const block = 256

/** A text that is filled up with blanks, which say nothing at the end of JSON. */
function filled(text: string): string {
  const { length } = new TextEncoder().encode(text)
  return text + ' '.repeat((block - (length % block)) % block)
}

/**
 * Such a text without what fills it up. Looks at its end alone: a pattern would try each row of blanks inside it, at each of
 * them.
 */
function unfilled(text: string): string {
  let end = text.length
  while (text[end - 1] === ' ') end--
  return text.slice(0, end)
}

/** Put a text that does not end with a blank into an encrypted file. The file states how its key is made from the passphrase. */
export async function sealFile(text: string, passphrase: string, rounds = iterations): Promise<string> {
  const salt = randomBytes(16)
  const key = { name: 'PBKDF2-SHA-256', iterations: rounds, salt: toBase64(salt) } as const
  const sealed = await seal(await deriveKey(passphrase, salt, rounds), filled(text), boundTo(format, key))
  const envelope: Envelope = {
    format,
    version,
    key,
    cipher: { name: 'AES-256-GCM', iv: toBase64(sealed.iv) },
    data: toBase64(sealed.data),
  }
  return `${JSON.stringify(envelope, null, 2)}\n`
}

export type OpenedFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'damaged' | 'newer' | 'weak' | 'wrong-passphrase' }

/** True for parsed JSON that says it is an encrypted file, of this or another version. */
export function isEnvelope(value: unknown): boolean {
  const stated = fieldOf(value, 'format')
  return stated === format || stated === format1
}

/**
 * Open an encrypted file. A changed byte looks like a wrong passphrase: both are refused. A file whose key was made with
 * fewer rounds than `fewest` is not taken.
 */
export async function openFile(value: unknown, passphrase: string, fewest = iterations): Promise<OpenedFile> {
  const read = schema.safeParse(value)
  if (isNewer(value)) return { ok: false, why: 'newer' }
  if (!read.success || read.data.version !== versionOf(read.data.format)) return { ok: false, why: 'damaged' }
  const { format: stated, key, cipher, data } = read.data
  const bytes = [key.salt, cipher.iv, data].map(fromBase64)
  const [salt, iv, sealed] = bytes
  if (!salt || !iv || !sealed || iv.length !== 12) return { ok: false, why: 'damaged' }
  if (key.iterations < fewest) return { ok: false, why: 'weak' }
  const text = await unseal(
    await deriveKey(passphrase, salt, key.iterations),
    { iv, data: sealed },
    boundTo(stated, key),
  )
  return text === null ? { ok: false, why: 'wrong-passphrase' } : { ok: true, text: unfilled(text) }
}

const versionOf = (stated: Envelope['format']) => (stated === format ? version : 1)

const boundTo = (stated: Envelope['format'], { iterations: rounds, salt }: Envelope['key']) =>
  JSON.stringify([stated, versionOf(stated), rounds, salt])

function isNewer(value: unknown): boolean {
  const stated = fieldOf(value, 'version')
  return typeof stated === 'number' && stated > version
}
