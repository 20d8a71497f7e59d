import { parseArgs } from 'node:util'
import { isDay } from '@/machines/deadlines/day'

/** One option of a command: a closed choice, a day, free text, or a switch. */
export type OptionSpec =
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'day' }
  | { readonly kind: 'text' }
  | { readonly kind: 'switch' }

export interface Command {
  /** How to call it, shown with every refusal. */
  readonly usage: string
  readonly options: Readonly<Record<string, OptionSpec>>
  /** Names of the positional arguments, in order; all may be left out by the parser and are checked by the command. */
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

/** Read the arguments of a command. Throws `BadInput` naming each argument and what is allowed. */
export function readArguments(command: Command, argv: readonly string[]): Arguments {
  const { values, positionals } = parse(command, argv)
  const errors: string[] = []
  const options: Record<string, string> = {}
  const switches = new Set<string>()
  for (const [name, value] of Object.entries(values)) {
    if (value === true) switches.add(name)
    else if (typeof value === 'string') {
      const problem = check(command.options[name], value)
      if (problem === null) options[name] = value
      else errors.push(`--${name}: "${value}" ${problem}`)
    }
  }
  const known = command.positionals?.length ?? 0
  for (const extra of positionals.slice(known)) errors.push(`"${extra}" is one argument too many`)
  if (errors.length > 0) throw new BadInput([...errors, `usage: ${command.usage}`])
  return { options, switches, positionals }
}

function parse({ options, usage }: Command, argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(options).map(([name, { kind }]) => [
          name,
          { type: kind === 'switch' ? ('boolean' as const) : ('string' as const) },
        ]),
      ),
    })
  } catch (error) {
    const allowed = Object.keys(options).map((name) => `--${name}`)
    const message = error instanceof Error ? error.message.split('. To specify')[0] : String(error)
    throw new BadInput([`${message}; options are ${allowed.join(', ')}`, `usage: ${usage}`])
  }
}

function check(spec: OptionSpec | undefined, value: string): string | null {
  if (spec?.kind === 'choice' && !spec.values.includes(value))
    return `is not one of: ${spec.values.join(', ')}`
  if (spec?.kind === 'day' && !isDay(value)) return 'is not a day that exists, written YYYY-MM-DD'
  return null
}

/** Run a command; a `BadInput` is printed to standard error and ends with exit status 2. */
export async function run(main: (argv: readonly string[]) => Promise<void>): Promise<void> {
  try {
    await main(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}

/** Today as a calendar day in Belgium: the only place where a command reads the clock. */
export function todayInBelgium(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(now)
}
