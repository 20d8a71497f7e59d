import fc from 'fast-check'
import jsQR from 'jsqr'
import { BarcodeDetector, decodeQR } from 'qr/decode.js'
import { encode } from 'uqr'
import { describe, expect, test } from 'vitest'
import { dossierOfOne, emptyDossier } from '@/cases/dossier/household'
import { fromBase32, toBase32 } from '@/cases/exchange/base32'
import {
  type Added,
  type Collected,
  codesOf,
  collect,
  missingOf,
  mostCodes,
  textOf,
} from '@/cases/exchange/codes'
import { dossierFile, encryptedFile, readDossierFile } from '@/cases/exchange/files'
import { anyDossier } from '@/tests/cases/arbitrary-cases'

/** Text of many kinds of letters that compression cannot make small. */
const long = (length: number, seed = 7): string => {
  let state = seed
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return String.fromCharCode(33 + ((state >>> 8) % 90))
  }).join('')
}

const codes = async (text: string): Promise<readonly string[]> => {
  const made = await codesOf(text)
  if (made === null) throw new Error('too long for codes')
  return made
}

async function read(texts: readonly string[]) {
  let collected: Collected | null = null
  const told: Added[] = []
  for (const text of texts) {
    const next: Awaited<ReturnType<typeof collect>> = await collect(collected, text)
    collected = next.collected
    told.push(next.added)
  }
  return { collected, told, text: collected && (await textOf(collected)) }
}

/** The picture of a code as a camera gives it: pixels of grey with a white edge, slightly out of proportion where asked. */
function picture(code: string, scale = 4) {
  const { size, data } = encode(code, { ecc: 'M', border: 4 })
  const side = size * scale
  const pixels = new Uint8ClampedArray(side * side * 4)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const dark = data[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true
      pixels.set([dark ? 30 : 235, dark ? 30 : 235, dark ? 40 : 225, 255], (y * side + x) * 4)
    }
  }
  return { data: pixels, width: side, height: side }
}

describe('Base32', () => {
  test('gives the examples of RFC 4648, without their padding', () => {
    const bytes = (text: string) => new TextEncoder().encode(text)
    for (const [text, coded] of [
      ['', ''],
      ['f', 'MY'],
      ['fo', 'MZXQ'],
      ['foo', 'MZXW6'],
      ['foob', 'MZXW6YQ'],
      ['fooba', 'MZXW6YTB'],
      ['foobar', 'MZXW6YTBOI'],
    ] as const) {
      expect(toBase32(bytes(text))).toBe(coded)
      expect(fromBase32(coded)).toEqual(bytes(text))
    }
  })
  test('gives back all bytes, and takes no text that no bytes give', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(fromBase32(toBase32(new Uint8Array(bytes)))).toEqual(new Uint8Array(bytes))
      }),
      { seed: 21 },
    )
    for (const wrong of ['A', 'AAA', 'MZ1', 'mzxw', 'MZ=', 'MR', 'MZXW7'])
      expect(fromBase32(wrong), wrong).toBeNull()
  })
})

describe('a file as codes', () => {
  test('comes back from them, whatever it holds and in whatever order they are read', async () => {
    await fc.assert(
      fc.asyncProperty(anyDossier, fc.infiniteStream(fc.nat()), async (dossier, numbers) => {
        const text = dossierFile(dossier)
        const made = await codesOf(text)
        if (made === null) return
        const mixed = made
          .map((code) => [numbers.next().value ?? 0, code] as const)
          .sort(([a], [b]) => a - b)
          .map(([, code]) => code)
        expect((await read(mixed)).text).toBe(text)
        expect((await read([mixed.join('\n')])).text, 'all at once').toBe(text)
      }),
      { numRuns: 60, seed: 22 },
    )
  })
  test('opens as the case that was handed over, plain and encrypted', async () => {
    const dossier = { ...dossierOfOne({ orderToLeave: 'yes', orderNotifiedOn: '2026-11-20' }) }
    const plain = await read(await codes(dossierFile(dossier)))
    expect(await readDossierFile(plain.text ?? '')).toEqual({ ok: true, dossiers: [dossier] })
    const secret = { passphrase: 'seven green bicycles', fewestRounds: 10 }
    const sealed = await codes(await encryptedFile(dossierFile(dossier), secret.passphrase, 10))
    const text = (await read(sealed)).text ?? ''
    expect(await readDossierFile(text)).toEqual({ ok: false, why: 'needs-passphrase' })
    expect(await readDossierFile(text, secret)).toEqual({ ok: true, dossiers: [dossier] })
  })
  test('fits one code where little is given, and says nothing in words', async () => {
    const made = await codes(
      dossierFile(dossierOfOne({ orderToLeave: 'yes', orderNotifiedOn: '2026-11-20' })),
    )
    expect(made).toHaveLength(1)
    expect(made[0]).toMatch(/^RR1\/[0-9A-F]{8}\/1\/1\/[0-9A-F]{4}\/[A-Z2-7]+\/$/)
  })
  test('is kept as it is where the browser cannot compress', async () => {
    const { CompressionStream: own } = globalThis
    try {
      Reflect.deleteProperty(globalThis, 'CompressionStream')
      const text = dossierFile(emptyDossier)
      expect((await read(await codes(text))).text).toBe(text)
    } finally {
      globalThis.CompressionStream = own
    }
  })
  test('that is too long gives no codes', async () => {
    expect((await codesOf(long(mostCodes * 600)))?.length).toBeUndefined()
    expect(((await codesOf(long(mostCodes * 440))) ?? []).length).toBeLessThanOrEqual(mostCodes)
  })
})

describe('reading codes', () => {
  test('says which are missing, and opens nothing before', async () => {
    const made = await codes(long(2500))
    expect(made.length).toBeGreaterThan(3)
    const { collected, told, text } = await read([made[3] ?? '', made[0] ?? '', made[3] ?? ''])
    expect(told).toEqual(['added', 'added', 'again'])
    expect(text).toBeNull()
    expect(collected && missingOf(collected)).toEqual(
      made.map((_, i) => i + 1).filter((n) => n !== 1 && n !== 4),
    )
  })
  test('keeps to the first file, and names a code of another one', async () => {
    const [one, other] = [await codes(long(2000)), await codes(long(2000, 8))]
    const { collected, told } = await read([one[0] ?? '', other[1] ?? '', one[1] ?? ''])
    expect(told).toEqual(['added', 'other', 'added'])
    expect([...(collected?.parts.keys() ?? [])]).toEqual([1, 2])
    // Two files of the same length, one code of which is put into the other by hand.
    const [, id = ''] = (one[0] ?? '').split('/')
    const forged = (other[1] ?? '').replace(/^RR1\/[0-9A-F]{8}/, `RR1/${id}`)
    expect((await read([forged])).told).toEqual(['damaged'])
  })
  test('sees each letter that was changed, lost or added in a code', async () => {
    const [code = ''] = await codes(dossierFile(dossierOfOne({ orderToLeave: 'yes' })))
    await fc.assert(
      fc.asyncProperty(
        fc.nat(code.length - 1),
        fc.constantFrom('change', 'lose', 'add'),
        fc.constantFrom(...'ABZ27/90'),
        async (at, how, letter) => {
          const wrong =
            how === 'lose'
              ? code.slice(0, at) + code.slice(at + 1)
              : code.slice(0, at) + letter + code.slice(how === 'add' ? at : at + 1)
          if (wrong === code) return
          const { told, text } = await read([wrong])
          // What is left of a code before it, or after it, must be the whole file or nothing.
          if (told[0] === 'added') expect(text === null || JSON.parse(text)).toBeTruthy()
          expect(['damaged', 'nothing', 'newer', 'added']).toContain(told[0])
          if (told[0] === 'added') expect(text).toBe(dossierFile(dossierOfOne({ orderToLeave: 'yes' })))
        },
      ),
      { numRuns: 300, seed: 23 },
    )
  })
  test('takes lower case, blanks and broken lines, as other apps give a text', async () => {
    const text = long(1500)
    const made = await codes(text)
    const copied = made.map((code) => code.toLowerCase().replaceAll(/(.{40})/g, '$1 \n')).join('\t')
    expect((await read([`Scanned: ${copied} end`])).text).toBe(text)
  })
  test('refuses what is no code, and a code of a newer release', async () => {
    for (const text of ['', 'https://example.org/', 'RR', '{"schemaVersion":2}'])
      expect((await read([text])).told, text).toEqual(['nothing'])
    expect((await read(['RR1/'])).told).toEqual(['damaged'])
    expect((await read(['RR2/whatever comes'])).told).toEqual(['newer'])
  })
  test('opens to no more than a file can be, however few bytes it took', async () => {
    const bomb = await codes(`"${' '.repeat(3_000_000)}"`)
    expect(bomb.length).toBeLessThan(15)
    expect((await read(bomb)).text).toBeNull()
  })
  test('never throws, whatever text comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', 'RR1/', 'RR1/00000000/1/1/0000/'),
        async (text, head) => {
          const { collected } = await collect(null, head + text)
          if (collected) await textOf(collected)
        },
      ),
      { numRuns: 500, seed: 24 },
    )
  })
})

describe('the drawn code', () => {
  test('is read by the decoder that the site ships, and by another one', async () => {
    const sealed = await encryptedFile(
      dossierFile(dossierOfOne({ orderToLeave: 'yes' })),
      'seven green bicycles',
      10,
    )
    for (const text of [dossierFile(dossierOfOne({ orderToLeave: 'yes' })), sealed, long(3000)]) {
      for (const code of await codes(text)) {
        for (const scale of [3, 5]) {
          const shot = picture(code, scale)
          expect(decodeQR(shot)).toBe(code)
          expect(jsQR(shot.data, shot.width, shot.height)?.data).toBe(code)
        }
      }
    }
    expect(await BarcodeDetector.getSupportedFormats()).toEqual(['qr_code'])
  })
  test('stays coarse enough for a cheap camera: 93 dots a side at most', async () => {
    for (const code of await codes(long(5000))) {
      const { size } = encode(code, { ecc: 'M', border: 0 })
      expect(size).toBeLessThanOrEqual(93)
    }
  })
})
