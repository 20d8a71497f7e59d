import * as z from 'zod/mini'

const address = z.url({ protocol: /^https$/, error: 'a whole address that begins with https://' })
const mail = z.email({ error: 'an e-mail address' })
const name = z.string().check(z.trim(), z.maxLength(200, 'a name of at most 200 letters'))

/** What whoever builds the site may choose, each as a variable of the environment. */
const settings = {
  EXIT_ADDRESS: address,
  SITE_ADDRESS: address,
  MISTAKES_ADDRESS: mail,
  HOST_NAME: name,
  HOST_MAIL: mail,
} as const

/**
 * What is wrong with the settings of a build, a line each: the variable and what it may be. A variable that is not there or
 * empty is no fault, since every one has a default.
 */
export function settingProblems(given: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.entries(settings).flatMap(([variable, schema]) => {
    const value = given[variable]
    if (value === undefined || value === '') return []
    const read = schema.safeParse(value)
    return read.success ? [] : [`${variable} is “${value}”; it has to be ${read.error.issues[0]?.message}`]
  })
}
