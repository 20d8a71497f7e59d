import { compileStale } from '@/scripts/translate/compile'

/** Tests read the languages as the site does: from the modules made of the files of translations. */
export default async function setup(): Promise<void> {
  await compileStale(process.cwd())
}
