import { parseArgs } from 'node:util'
import { unseen, withoutUnseen } from '@/cases/exchange/unseen'
import { isDay } from '@/machines/deadlines/day'

/** One option of a command: a closed choice, a day, or a file. `required`: what it is, said where it is missing. */
export type OptionSpec = { readonly required?: string } & (
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'day' | 'file' }
)

export interface Command {
  /** How to call it, shown with every refusal of an argument. */
  readonly usage: string
  readonly options: Readonly<Record<string, OptionSpec>>
  /** Names of the positional arguments, in order; each may be left out, and the command checks those it needs. */
  readonly positionals?: readonly string[]
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

/**
 * Run a command: read its arguments and print what `main` returns, if anything. A `BadInput` goes to standard error and
 * ends with exit status 2.
 */
export async function run(
  command: Command,
  main: (given: Arguments) => Promise<string | undefined>,
): Promise<void> {
  try {
    const text = await main(readArguments(command, process.argv.slice(2)))
    if (text !== undefined) console.log(withoutUnseen(text))
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    console.error(withoutUnseen(error.message))
    if (error instanceof BadArguments) console.error(`usage: ${command.usage}`)
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
      errors.push(`--${name} is missing; it is ${spec.required}, ${formOf(spec)}`)
    }
  }
  const known = command.positionals?.length ?? 0
  for (const extra of positionals.slice(known)) errors.push(`"${extra}" is one argument too many`)
  const given = { options, positionals }
  errors.push(...(command.check?.(given, [...seen]) ?? []))
  if (errors.length > 0) throw new BadArguments(errors)
  return given
}

function problemOf(spec: OptionSpec, value: string): string | null {
  const fits = spec.kind === 'choice' ? spec.values.includes(value) : spec.kind === 'file' || isDay(value)
  return fits ? null : `is not ${formOf(spec)}`
}

/** What a value has to be. */
function formOf(spec: OptionSpec): string {
  if (spec.kind === 'choice') return `one of: ${spec.values.join(', ')}`
  return spec.kind === 'day' ? 'a day that exists, written YYYY-MM-DD' : 'the name of a file'
}

/** Today as a calendar day in Belgium: the only place where a command reads the clock. */
export function todayInBelgium(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(now)
}
