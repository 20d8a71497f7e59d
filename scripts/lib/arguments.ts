import { parseArgs } from 'node:util'
import { isDay } from '@/machines/deadlines/day'

/** One option of a command: a closed choice, a day, free text, or a switch. */
export type OptionSpec =
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'day' | 'text' | 'switch' }

export interface Command {
  /** How to call it, shown with every refusal of an argument. */
  readonly usage: string
  readonly options: Readonly<Record<string, OptionSpec>>
  /** Names of the positional arguments, in order; each may be left out, and the command checks those it needs. */
  readonly positionals?: readonly string[]
}

export interface Arguments {
  readonly options: Readonly<Record<string, string | undefined>>
  readonly switches: ReadonlySet<string>
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
    if (text !== undefined) console.log(text)
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    console.error(error.message)
    if (error instanceof BadArguments) console.error(`usage: ${command.usage}`)
    process.exitCode = 2
  }
}

/** A value as the commands print it with `--format json`. */
export const asJson = (value: unknown): string => JSON.stringify(value, null, 2)

/** Read the arguments of a command. Throws `BadArguments`, which names each bad argument and what is allowed. */
export function readArguments(command: Command, argv: readonly string[]): Arguments {
  const { values, positionals } = parse(command.options, argv)
  const errors: string[] = []
  const options: Record<string, string> = {}
  const switches = new Set<string>()
  for (const [name, value] of Object.entries(values)) {
    if (value === true) switches.add(name)
    else if (typeof value === 'string') {
      options[name] = value
      const problem = problemOf(command.options[name], value)
      if (problem !== null) errors.push(`--${name}: "${value}" ${problem}`)
    }
  }
  const known = command.positionals?.length ?? 0
  for (const extra of positionals.slice(known)) errors.push(`"${extra}" is one argument too many`)
  if (errors.length > 0) throw new BadArguments(errors)
  return { options, switches, positionals }
}

function parse(options: Command['options'], argv: readonly string[]) {
  const types = Object.entries(options).map(([name, { kind }]) => {
    const type: 'boolean' | 'string' = kind === 'switch' ? 'boolean' : 'string'
    return [name, { type }] as const
  })
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: Object.fromEntries(types) })
  } catch (error) {
    const message = error instanceof Error ? error.message.split('. To specify')[0] : String(error)
    const allowed = types.map(([name]) => `--${name}`)
    const hint = allowed.length > 0 ? `options are ${allowed.join(', ')}` : 'this command has no options'
    throw new BadArguments([`${message}; ${hint}`])
  }
}

function problemOf(spec: OptionSpec | undefined, value: string): string | null {
  if (spec?.kind === 'choice' && !spec.values.includes(value))
    return `is not one of: ${spec.values.join(', ')}`
  if (spec?.kind === 'day' && !isDay(value)) return 'is not a day that exists, written YYYY-MM-DD'
  return null
}

/** Today as a calendar day in Belgium: the only place where a command reads the clock. */
export function todayInBelgium(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(now)
}
