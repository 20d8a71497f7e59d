import { deriveKey, iterations, randomBytes, seal, unseal } from '@/cases/storage/crypto'
import type { DossierRecord, VaultHeader } from '@/cases/storage/database'

/** The key of this device's cases, in memory only, and the salt that says which passphrase it belongs to. */
export interface OpenVault {
  readonly key: CryptoKey
  readonly header: VaultHeader
}

const proof = 'This passphrase is right.'
const verifierBound = 'vault 1 verifier'
const boundTo = (id: string, revision: number) => `vault 1 case ${id} revision ${revision}`

/** Make a vault for a new passphrase. `rounds` is lowered by tests alone. */
export async function newVault(passphrase: string, rounds = iterations): Promise<OpenVault> {
  const salt = randomBytes(16)
  const key = await deriveKey(passphrase, salt, rounds)
  return { key, header: { salt, iterations: rounds, verifier: await seal(key, proof, verifierBound) } }
}

/** Open the vault with its passphrase; null when it is not the right one. */
export async function openVault(header: VaultHeader, passphrase: string): Promise<OpenVault | null> {
  const key = await deriveKey(passphrase, header.salt, header.iterations)
  return (await unseal(key, header.verifier, verifierBound)) === proof ? { key, header } : null
}

/** Two headers of the same passphrase. */
export function sameVault(a: VaultHeader | undefined, b: VaultHeader | undefined): boolean {
  if (!a || !b) return a === b
  return a.salt.length === b.salt.length && a.salt.every((byte, i) => byte === b.salt[i])
}

/** A record of a case; sealed to its id and revision, so that no older or other record can be put in its place. */
export async function encode(
  vault: OpenVault | null,
  id: string,
  revision: number,
  value: unknown,
): Promise<DossierRecord> {
  if (!vault) return { id, revision, plain: value }
  return { id, revision, sealed: await seal(vault.key, JSON.stringify(value), boundTo(id, revision)) }
}

/**
 * What a record holds, as parsed JSON; `undefined` when it cannot be opened. Where there is a passphrase, every record was sealed
 * with it: one that is not was put there by somebody else, and is not opened.
 */
export async function decode(vault: OpenVault | null, record: DossierRecord): Promise<unknown> {
  if ('plain' in record) return vault === null ? record.plain : undefined
  if (!vault) return undefined
  const text = await unseal(vault.key, record.sealed, boundTo(record.id, record.revision))
  return text === null ? undefined : JSON.parse(text)
}
