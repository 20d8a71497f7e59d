import { freshDays } from '@/content/law/fresh'
import { helperIds, helpers, readOn, sourcesOf } from '@/content/law/help/helpers'
import { daysUntil } from '@/machines/deadlines/spans'
import { type Command, run, todayInBelgium } from '@/scripts/lib/arguments'

const command: Command = {
  name: 'contacts',
  about: 'Lists the contacts whose pages have to be read again.',
  options: { day: { what: 'the day from which they are seen, today without it', kind: 'day' } },
}

await run(command, async ({ options: { day = todayInBelgium() } }) => {
  const old = helperIds.filter((id) => daysUntil(readOn(helpers[id]), day) > freshDays)
  const pages = old.map((id) =>
    [`${id} ${readOn(helpers[id])}`, ...sourcesOf(helpers[id]).map(({ url }) => `  ${url}`)].join('\n'),
  )
  return [...pages, `${old.length} of ${helperIds.length} contacts to read again on ${day}`].join('\n')
})
