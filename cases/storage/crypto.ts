/** PBKDF2-SHA-256 rounds for a new passphrase. Stated in the files it protects; about half a second on a small machine. */
export const iterations = 600_000
/** More rounds than this are refused, so that a file from elsewhere cannot stop the browser. */
export const mostIterations = 10_000_000
/** Shortest passphrase, in characters. */
export const shortestPassphrase = 12

export interface Sealed {
  readonly iv: Bytes
  readonly data: Bytes
}
/** Bytes in memory of their own, as WebCrypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length))

/** Fewest different characters of a passphrase. */
const fewestCharacters = 6
/** Largest share of a passphrase that may repeat the character before it, or be its neighbour (`aaaa`, `1234`, `dcba`). */
const mostInARow = 1 / 2

/** What is wrong with a passphrase; null when it can be used. Blanks at its ends do not count. */
export function passphraseProblem(passphrase: string): 'too-short' | 'too-simple' | null {
  const characters = [...plain(passphrase).toLowerCase()]
  if (characters.length < shortestPassphrase) return 'too-short'
  if (withoutCommon(characters.join('')).length < fewestBeside) return 'too-simple'
  const codes = characters.map((one) => one.codePointAt(0) ?? 0)
  const inARow = codes.filter((code, i) => i > 0 && Math.abs(code - (codes[i - 1] ?? 0)) <= 1).length
  const simple =
    new Set(characters).size < fewestCharacters ||
    inARow > characters.length * mostInARow ||
    repeats(characters.join(''))
  return simple ? 'too-simple' : null
}

/** What guessers try first: words that mean “password” or say hello, rows of keys, years. */
const common =
  /pass(?:word|phrase|wort)?|wachtwoord(?:zin)?|geheim|motdepasse|secret|letmein|welcome|welkom|bienvenue|willkommen|bonjour|iloveyou|qwerty(?:uiop)?|azerty(?:uiop)?|qwertz(?:uiop)?|asdfghjkl|qsdfghjklm|1234567890|123456|belgi(?:um|que|e|ë|en)?|(?:19|20)\d\d/g

/** Fewest characters beside them. */
const fewestBeside = 8

const withoutCommon = (text: string): string => text.replaceAll(common, '')

/** Whether a text is one piece again and again, the last time perhaps cut off. */
const repeats = (text: string): boolean =>
  Array.from({ length: Math.floor(text.length / 2) }, (_, i) => i + 1).some(
    (length) => text.slice(length) === text.slice(0, -length),
  )

/** Letters and digits that nobody takes for another when they are written by hand. */
const clear = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A passphrase made by chance, in groups of four that are easy to write down: 16 of 31 characters, 79 bits. */
export function madePassphrase(): string {
  const fair = 256 - (256 % clear.length)
  const characters: string[] = []
  while (characters.length < 16) {
    for (const byte of randomBytes(32)) if (byte < fair) characters.push(clear.charAt(byte % clear.length))
  }
  return [0, 4, 8, 12].map((at) => characters.slice(at, at + 4).join('')).join('-')
}

/** The same passphrase on every keyboard: accents composed in one way, no blanks at the ends. */
const plain = (passphrase: string): string => passphrase.normalize('NFKC').trim()

/** The AES-256 key of a passphrase. It cannot be read out of the browser again. Only tests lower `rounds`. */
export async function deriveKey(passphrase: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', encoder.encode(plain(passphrase)), 'PBKDF2', false, [
    'deriveKey',
  ])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

/** Encrypt a text (AES-256-GCM, fresh random 96-bit iv). `bound` is not secret, and has to be the same when opening. */
export async function seal(key: CryptoKey, text: string, bound: string): Promise<Sealed> {
  const iv = randomBytes(12)
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: encoder.encode(bound) },
    key,
    encoder.encode(text),
  )
  return { iv, data: new Uint8Array(data) }
}

/** The text again; null with another key, another `bound`, or a changed byte. */
export async function unseal(key: CryptoKey, { iv, data }: Sealed, bound: string): Promise<string | null> {
  try {
    const additionalData = encoder.encode(bound)
    return decoder.decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, data))
  } catch {
    return null
  }
}

const chunk = 0x8000

export function toBase64(bytes: Bytes): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += chunk) {
    binary += String.fromCharCode(...bytes.subarray(at, at + chunk))
  }
  return btoa(binary)
}

/** The bytes of a base64 text; null for any other text. */
export function fromBase64(text: string): Bytes | null {
  try {
    return Uint8Array.from(atob(text), (c) => c.charCodeAt(0))
  } catch {
    return null
  }
}
