import type { Row } from '@/components/guide/coverage'
import type { Chrome } from '@/components/i18n/chrome'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'
import type { PagesText } from '@/content/language'

export interface RestsOnProps {
  readonly groups: Row['groups']
  readonly words: PagesText['coverage']
  readonly t: Chrome
}

/** What is based on an article: conditions, papers, time limits and the rest, each linked to where it stands. */
export function RestsOn({ groups, words, t }: RestsOnProps) {
  if (groups.length === 0) return null
  return (
    <>
      <p className="font-semibold">{words.restsOn}</p>
      <ul>
        {groups.map(({ kind, list }) => (
          <li key={kind}>
            <Labelled t={t} name={words.kinds[kind]}>
              <Series
                t={t}
                parts={list.map(({ name, href }) =>
                  href === null ? (
                    name
                  ) : (
                    <a key={name} href={href}>
                      {name}
                    </a>
                  ),
                )}
              />
            </Labelled>
          </li>
        ))}
      </ul>
    </>
  )
}
