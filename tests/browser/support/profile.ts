import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, test } from '@playwright/test'
import { exitAddress } from '@/components/exit/address'
import { findChromium } from '@/scripts/test/find-chromium'

/** The forms in which a browser may write a text: as it is, two bytes a sign, escaped, and in base64 at each offset. */
const formsOf = (text: string): readonly Buffer[] => [
  Buffer.from(text, 'utf8'),
  Buffer.from(text, 'utf16le'),
  Buffer.from(JSON.stringify(text).slice(1, -1), 'utf8'),
  ...[0, 1, 2].map((shift) =>
    Buffer.from(
      Buffer.from(' '.repeat(shift) + text)
        .toString('base64')
        .slice(4, -4),
    ),
  ),
]

/** The files of a profile that hold the text in any of its forms. */
export function holding(profile: string, text: string): readonly string[] {
  const forms = formsOf(text)
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = bytesOf(file)
      return bytes !== null && forms.some((form) => bytes.includes(form))
    })
}

/** What a file holds; null where the browser has deleted it since the files were listed. */
function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Opens a whole browser with a profile on the disk, as a person has one. */
export async function openProfile(
  profile: string,
  baseURL = test.info().project.use.baseURL,
): Promise<BrowserContext> {
  const { launchOptions } = test.info().project.use
  const executablePath = findChromium()
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    ...(executablePath !== undefined && { executablePath }),
    ...(baseURL && { baseURL }),
  })
  await context.route(exitAddress, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  )
  return context
}

/** The next start of the browser, to any page of the site. */
export async function startAgain(profile: string, baseURL?: string): Promise<void> {
  const context = await openProfile(profile, baseURL)
  await (await context.newPage()).goto('/en/')
  await context.close()
}
