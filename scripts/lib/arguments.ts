import { parseArgs } from 'node:util'
import { unseen, withoutUnseen } from '@/cases/exchange/unseen'
import { isDay } from '@/machines/deadlines/day'

/** One option of a command: a closed choice, a day, or a word such as the name of a file. `what` it is, for people. */
export type OptionSpec = { readonly what: string; readonly required?: true } & (
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'day' | 'file' | 'id' }
)

export interface Command {
  /** Its name in `package.json`. */
  readonly name: string
  /** What it does, in a sentence. */
  readonly about: string
  /** What stands behind the name, where there are several ways to call it; without it the arguments give the one. */
  readonly ways?: readonly string[]
  readonly options: Readonly<Record<string, OptionSpec>>
  /** The positional arguments, in order, and what each is; each may be left out, and the command checks those it needs. */
  readonly positionals?: Readonly<Record<string, string>>
  /**
   * What is wrong between arguments. Values that are wrong in themselves are left out of what it is given; `named` holds the
   * options that were written at all, right or wrong.
   */
  readonly check?: (given: Arguments, named: readonly string[]) => readonly string[]
}

export interface Arguments {
  readonly options: Readonly<Record<string, string | undefined>>
  readonly positionals: readonly string[]
}

/** Input that a person has to correct: the command prints it and ends with exit status 2. */
export class BadInput extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'))
  }
}

/** Arguments that do not fit the command: its usage is printed after the message. */
export class BadArguments extends BadInput {}

/** The day of a check. */
export const onOption: OptionSpec = { what: 'the day of the check, today without it', kind: 'day' }

/** In which form a command prints. */
export const formatOption: OptionSpec = {
  what: 'sentences or JSON, sentences without it',
  kind: 'choice',
  values: ['json', 'text'],
}

/** Print how a command is called, where its arguments ask for that. Says whether they did. */
export function helped(command: Command, argv: readonly string[] = process.argv.slice(2)): boolean {
  const asked = argv.some((arg) => arg === '--help' || arg === '-h')
  if (asked) console.log(helpOf(command))
  return asked
}

/**
 * Run a command: print how it is called, or read its arguments and print what `main` returns, if anything. A `BadInput` goes
 * to standard error and ends with exit status 2.
 */
export async function run(
  command: Command,
  main: (given: Arguments) => Promise<string | undefined>,
): Promise<void> {
  if (helped(command)) return
  try {
    const text = await main(readArguments(command, process.argv.slice(2)))
    if (text !== undefined) console.log(withoutUnseen(text))
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    console.error(withoutUnseen(error.message))
    if (error instanceof BadArguments) console.error(usageOf(command))
    process.exitCode = 2
  }
}

/** A value as the commands print it with `--format json`. What a terminal would not show is written as an escape. */
export const asJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(unseen, (c) =>
    c === '\n' ? c : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Read the arguments of a command. Throws `BadArguments`, which names every bad argument and what is allowed. */
export function readArguments(command: Command, argv: readonly string[]): Arguments {
  const names = Object.keys(command.options)
  const { tokens } = parseArgs({
    // What looks like an option is the next one, and not the value of the one before.
    args: argv.map((arg, i) =>
      names.includes(arg.replace(/^--/, '')) && (argv[i + 1] ?? '--').startsWith('--') ? `${arg}=` : arg,
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
  })
  const allowed =
    names.length === 0
      ? 'this command has no options'
      : `options are ${names.map((name) => `--${name}`).join(', ')}`
  const errors: string[] = []
  const options: Record<string, string> = {}
  const positionals: string[] = []
  const seen = new Set<string>()
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1]
    const follows = before?.kind === 'option' && before.value === undefined
    if (token.kind === 'positional' && !follows) positionals.push(token.value)
    if (token.kind !== 'option') continue
    const spec = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined
    if (spec === undefined) {
      errors.push(`${token.rawName} is not an option; ${allowed}`)
      continue
    }
    if (seen.has(token.name)) errors.push(`--${token.name} is given twice`)
    seen.add(token.name)
    const { value } = token
    if (value === undefined || value === '') {
      errors.push(`--${token.name} has no value; it is ${formOf(spec)}`)
    } else {
      const problem = problemOf(spec, value)
      if (problem === null) options[token.name] = value
      else errors.push(`--${token.name}: "${value}" ${problem}`)
    }
  }
  for (const [name, spec] of Object.entries(command.options)) {
    if (spec.required !== undefined && !seen.has(name)) {
      errors.push(`--${name} is missing; it is ${spec.what}, ${formOf(spec)}`)
    }
  }
  const known = Object.keys(command.positionals ?? {})
  const taken = known.length === 0 ? 'this command takes none' : `allowed is ${known.join(', then ')}`
  for (const extra of positionals.slice(known.length)) {
    errors.push(`"${extra}" is one argument too many; ${taken}`)
  }
  const given = { options, positionals }
  errors.push(...(command.check?.(given, [...seen]) ?? []))
  if (errors.length > 0) throw new BadArguments(errors)
  return given
}

function problemOf(spec: OptionSpec, value: string): string | null {
  const fits = spec.kind === 'choice' ? spec.values.includes(value) : spec.kind !== 'day' || isDay(value)
  return fits ? null : `is not ${formOf(spec)}`
}

/** What a value has to be. */
function formOf(spec: OptionSpec): string {
  if (spec.kind === 'choice') return `one of: ${spec.values.join(', ')}`
  if (spec.kind === 'day') return 'a day that exists, written YYYY-MM-DD'
  return spec.kind === 'file' ? 'the name of a file' : 'an id'
}

/** The ways to call a command, shown with every refusal of an argument. */
function usageOf({ name, ways, options, positionals = {} }: Command): string {
  const made = [
    ...Object.keys(positionals).map((one) => `[${one}]`),
    ...Object.entries(options).map(([option, spec]) => {
      const given = `--${option} ${placeOf(option, spec)}`
      return spec.required ? given : `[${given}]`
    }),
  ].join(' ')
  const all = (ways ?? [made]).map((way) => `npm run -s ${name}${way === '' ? '' : ` -- ${way}`}`)
  return `usage: ${all.join('\n       ')}`
}

/** What stands for the value of an option; a long choice is listed beneath by `--help`. */
function placeOf(name: string, spec: OptionSpec): string {
  if (spec.kind === 'day') return 'YYYY-MM-DD'
  return spec.kind === 'choice' && spec.values.length < 6 ? spec.values.join('|') : `<${name}>`
}

/** Everything about how a command is called. */
function helpOf(command: Command): string {
  const { about, options, positionals = {} } = command
  const rows = [
    ...Object.entries(positionals).map(([name, what]) => `  ${name}\n      ${what}`),
    ...Object.entries(options).map(([name, spec]) => {
      const needed = spec.required ? ' (needed)' : ''
      return `  --${name}${needed}\n      ${spec.what}: ${formOf(spec)}`
    }),
    '  --help\n      this text',
  ]
  return [about, '', usageOf(command), '', ...rows].join('\n')
}

/** Today as a calendar day in Belgium: the only place where a command reads the clock. */
export function todayInBelgium(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(now)
}
