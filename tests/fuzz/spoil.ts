/** How many spoilt files are made of each kind: a sample, or `FUZZ=10000` for the whole run. The same ones each time. */
export const files = Number(process.env.FUZZ ?? 300)

/** Milliseconds that a test with so many files may take. */
export const patience = 120_000 + files * 1000

/** Milliseconds of the processor that the reading of one file may take: others may use it too. */
const longest = 1000

/** Gives whole numbers from 0 to below `n`, the same ones for the same seed. */
export type Dice = (n: number) => number

export function dice(seed: number): Dice {
  let state = seed
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}

/** What breaks readers: marks of each format, ends of text, halves of characters, numbers out of range, names of JavaScript. */
const scraps = [
  ...[
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ';',
    ':',
    '\\',
    "'",
    '\t',
    '\r',
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    '\u0000',
    '\uFEFF',
  ],
  ...['\uD800', '\uDC00', '\u202E', '\u200B', '\u2028', '🙂', 'é', '=', '=1+1', '+', '-', '@', '""', '"""'],
  ...[
    '1e999',
    '-0',
    'null',
    'true',
    '9'.repeat(40),
    '2026-02-30',
    '0000-00-00',
    'unsure',
    '"new"',
    'sep=;',
    'id',
  ],
  ...[
    '"__proto__":',
    '"constructor":',
    'toString',
    'msgid ""',
    'msgstr "',
    'msgctxt "',
    '#, fuzzy\n',
    '#| msgid "a"\n',
  ],
  ...[
    '{count, plural, ',
    '<b>',
    '%s',
    '1'.repeat(5000),
    '[['.repeat(3000),
    '{"a":'.repeat(400),
    '",'.repeat(2000),
  ],
]

/** A text with one to four things wrong: cut, doubled, mixed up, with scraps put in, or with bytes that are no UTF-8. */
export function spoil(text: string, roll: Dice): string {
  let spoilt = text
  for (let n = roll(4) + 1; n > 0; n--) spoilt = once(spoilt, roll)
  return spoilt
}

function once(text: string, roll: Dice): string {
  const at = roll(text.length)
  const to = at + roll(12)
  const scrap = scraps[roll(scraps.length)] ?? ''
  const [head, tail] = [text.slice(0, at), text.slice(to)]
  const ways: readonly (() => string)[] = [
    () => head + tail,
    () => head + scrap + text.slice(at),
    () => head + scrap + tail,
    () => head + text.slice(at, to).repeat(3) + tail,
    () => text.slice(0, at + 1),
    () => head + String.fromCharCode(roll(128)) + text.slice(at + 1),
    () => head + text.slice(at, at + 40).repeat(roll(200)) + tail,
    () => text.slice(at) + head,
    () => withByte(text, at, 128 + roll(128)),
  ]
  return ways[roll(ways.length)]?.() ?? text
}

/** One byte of the file is another, so that it may be no UTF-8 any more; read as browsers and Node read it. */
function withByte(text: string, at: number, byte: number): string {
  const bytes = Buffer.from(text)
  bytes[at] = byte
  return bytes.toString('utf8')
}

const strange: readonly unknown[] = [
  ...[
    null,
    0,
    -1,
    1.5,
    1e300,
    '',
    'x',
    [],
    {},
    [[]],
    { a: 1 },
    true,
    'new',
    '2026-13-01',
    'unsure',
    ['unsure', 'unsure'],
  ],
  ...['x'.repeat(20_000), Array.from({ length: 3000 }, () => ({})), { toString: 1, constructor: null }],
]

/** Another value; half of the texts keep theirs and get a scrap more, as labels and notes may have. */
function otherThan(value: unknown, roll: Dice): unknown {
  if (typeof value === 'string' && roll(2) === 0) return value + scraps[roll(scraps.length)]
  return strange[roll(strange.length)]
}

/** The same tree of JSON with one value replaced, so that the text stays JSON. */
export function graft(text: string, roll: Dice): string {
  let places = 0
  JSON.parse(text, (_, value) => {
    places++
    return value
  })
  const wanted = roll(places)
  let seen = 0
  return JSON.stringify(
    JSON.parse(text, (_, value) => (seen++ === wanted ? otherThan(value, roll) : value)),
    null,
    2,
  )
}

/**
 * What the work gives, once it is clear that it does not hang. A file that is too much takes as long a second time; one
 * beside which memory was tidied does not. Throws what the work throws, and an error with the file that hangs.
 */
export async function inTime<T>(file: string, work: () => Promise<T>): Promise<{ value: T; took: number }> {
  let took = Infinity
  for (let tries = 0; tries < 2; tries++) {
    const from = process.cpuUsage()
    const value = await work()
    const { user, system } = process.cpuUsage(from)
    took = Math.min(took, (user + system) / 1000)
    if (took < longest) return { value, took }
  }
  throw new Error(`took ${Math.round(took)} ms: ${file.slice(0, 2000)}`)
}

/** What came out of a run: read one by one, so that a whole run can be written down. */
export class Tally {
  private readonly counts = new Map<string, number>()
  private slowest = 0
  constructor(private readonly kind: string) {}
  add(outcome: string, took: number): void {
    this.counts.set(outcome, (this.counts.get(outcome) ?? 0) + 1)
    this.slowest = Math.max(this.slowest, took)
  }
  of = (outcome: string): number => this.counts.get(outcome) ?? 0
  /** Printed where a whole run was asked for. */
  print(): void {
    if (process.env.FUZZ === undefined) return
    const parts = [...this.counts].map(([outcome, count]) => `${count} ${outcome}`)
    console.log(`${this.kind}: ${parts.join(', ')}; the slowest ${this.slowest.toFixed(1)} ms`)
  }
}
