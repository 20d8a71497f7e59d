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

const format = 'residence-routes-encrypted'
const version = 1

const schema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  key: z.strictObject({
    name: z.literal('PBKDF2-SHA-256'),
    iterations: z.int().check(z.minimum(1), z.maximum(mostIterations)),
    salt: z.string(),
  }),
  cipher: z.strictObject({ name: z.literal('AES-256-GCM'), iv: z.string() }),
  data: z.string(),
})
type Envelope = z.infer<typeof schema>

/** Put a text into an encrypted file. The file states how its key is made from the passphrase. */
export async function sealFile(text: string, passphrase: string, rounds = iterations): Promise<string> {
  const salt = randomBytes(16)
  const key = { name: 'PBKDF2-SHA-256', iterations: rounds, salt: toBase64(salt) } as const
  const sealed = await seal(await deriveKey(passphrase, salt, rounds), text, boundTo(key))
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
  return fieldOf(value, 'format') === format
}

/**
 * Open an encrypted file. A changed byte looks like a wrong passphrase: both are refused. A file whose key was made with
 * fewer rounds than `fewest` is not taken.
 */
export async function openFile(value: unknown, passphrase: string, fewest = iterations): Promise<OpenedFile> {
  const read = schema.safeParse(value)
  if (!read.success) return { ok: false, why: isNewer(value) ? 'newer' : 'damaged' }
  const { key, cipher, data } = read.data
  const bytes = [key.salt, cipher.iv, data].map(fromBase64)
  const [salt, iv, sealed] = bytes
  if (!salt || !iv || !sealed || iv.length !== 12) return { ok: false, why: 'damaged' }
  if (key.iterations < fewest) return { ok: false, why: 'weak' }
  const text = await unseal(
    await deriveKey(passphrase, salt, key.iterations),
    { iv, data: sealed },
    boundTo(key),
  )
  return text === null ? { ok: false, why: 'wrong-passphrase' } : { ok: true, text }
}

const boundTo = ({ iterations: rounds, salt }: Envelope['key']) =>
  JSON.stringify([format, version, rounds, salt])

function isNewer(value: unknown): boolean {
  const stated = fieldOf(value, 'version')
  return typeof stated === 'number' && stated > version
}
