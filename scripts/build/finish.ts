import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { buildDay } from '@/components/page/build-day'
import { siteAddress } from '@/components/page/site-address'
import { locales } from '@/content/locale'
import { withBorrowedMarked } from './borrowed'
import { compressFiles } from './compress'
import { filesBelow, pagesBelow } from './files'
import { problemsOf, withoutScripts, withPolicy } from './html'
import { isInteractive } from './interactive-pages'
import { languageProblems, withLanguages } from './languages'
import { withLateScripts } from './late'
import { withMoved } from './moved'
import { writeManifest } from './offline/manifest'
import { writeOffline } from './offline/offline'
import { withReportedPage } from './report'

/**
 * Turns the framework's export into what is published: pages without client components lose their
 * scripts, on the others they follow what a person reads, every page names itself in every language, says which part of it is borrowed from another, and gets its policy, each language a worker that keeps it for use without network, text files
 * get compressed twins.
 * @param out the export's folder
 * @throws Error naming every page and element that would break under the policy
 */
export async function finishExport(out: string): Promise<void> {
  removeLeftovers(out)
  const pages = pagesBelow(out)
  const problems = languageProblems(pages)
  for (const page of pages) {
    const path = join(out, page)
    const html = readFileSync(path, 'utf8')
    const keepsScripts = isInteractive(page)
    problems.push(...problemsOf(html, keepsScripts).map((problem) => `${page}: ${problem}`))
    const led = withMoved(html, page, (other) => readFileSync(join(out, other), 'utf8'))
    const late = keepsScripts ? withLateScripts(led, page) : undefined
    if (late) writeFileSync(join(out, late.file), late.text)
    const whole = withLanguages(late?.html ?? withoutScripts(led), page, siteAddress)
    writeFileSync(path, withPolicy(withBorrowedMarked(withReportedPage(whole, page), page)))
  }
  for (const locale of locales) await writeManifest(out, locale)
  const worker = readFileSync(join(import.meta.dirname, 'offline', 'worker.js'), 'utf8')
  writeOffline(out, locales, buildDay(), worker)
  if (problems.length > 0) throw new Error(`The export cannot be published:\n  ${problems.join('\n  ')}`)
  await compressFiles(out)
}

/** Segment files serve client-side links, which no page uses; the 404 page is published once, as 404.html. */
function removeLeftovers(out: string): void {
  for (const folder of ['404', '_not-found']) rmSync(join(out, folder), { recursive: true, force: true })
  const files = filesBelow(out)
  const pages = new Set(files.filter((file) => file.endsWith('index.html')))
  const leftovers = files.filter(
    (file) =>
      /^__next\..*\.txt$/.test(basename(file)) ||
      (basename(file) === 'index.txt' && pages.has(file.replace(/txt$/, 'html'))),
  )
  for (const file of leftovers) rmSync(join(out, file))
}
