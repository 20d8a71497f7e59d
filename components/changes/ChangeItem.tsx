import type { SaidChange } from '@/components/changes/entries'
import { SourceTitle } from '@/components/finding/law/SourceTitle'
import { guideAddress } from '@/components/guide/address'
import type { PageLanguage } from '@/components/i18n/page'
import { sourceAddress } from '@/components/law/citation'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'
import type { ChangesText } from '@/content/language'
import type { LawNames } from '@/content/name-sentences'

export interface ChangeItemProps {
  readonly change: SaidChange
  readonly words: ChangesText
  readonly names: LawNames
  readonly language: PageLanguage
}

/** One change: its kind, what it is, from when the law reads so, which guides tell more, and what it was read from. */
export function ChangeItem({ change, words, names, language }: ChangeItemProps) {
  const { id, said, kindName, fromDay, guides, sources } = change
  const { t, locale, phrases } = language
  return (
    <li id={id} className="keep-together scroll-mt-4 space-y-1 border-s-4 border-line ps-4 target:bg-tint">
      <h3 className="font-semibold">{kindName}</h3>
      <p>{said}</p>
      {fromDay !== null && <p>{fromDay}</p>}
      <p className="text-sm">
        <Labelled t={t} name={words.about}>
          {guides === null ? (
            words.everything
          ) : (
            <Series
              t={t}
              parts={guides.map((guide) => (
                <a key={guide.id} href={guideAddress(locale, guide.id)}>
                  {guide.title}
                </a>
              ))}
            />
          )}
        </Labelled>
      </p>
      {sources.length > 0 && (
        <p className="text-sm">
          <Labelled t={t} name={words.readFrom}>
            <Series
              t={t}
              parts={sources.map((source) => (
                <a key={source} href={sourceAddress(locale, source)}>
                  <SourceTitle id={source} names={names} phrases={phrases} />
                </a>
              ))}
            />
          </Labelled>
        </p>
      )}
    </li>
  )
}
