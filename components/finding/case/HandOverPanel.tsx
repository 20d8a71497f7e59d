import { useState } from 'react'
import type { Dossier } from '@/cases/dossier/format'
import { factsOf, personOf } from '@/cases/dossier/household'
import { dossierFile, encryptedFile } from '@/cases/exchange/files'
import { agreedAtFirst, type HandOverItem, handOver, handOverItems } from '@/cases/exchange/hand-over'
import { download, fileNames } from '@/components/finding/case/download'
import { PassphraseFields } from '@/components/finding/case/PassphraseFields'
import { paperName } from '@/components/finding/case/paper-name'
import { personLabel } from '@/components/finding/case/person-label'
import type { LoadedProcedure } from '@/components/finding/procedure'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { Series } from '@/components/ui/Series'
import type { FactSentences } from '@/content/language'
import type { EventTexts } from '@/content/lifecycle-sentences'
import { dayInWords } from '@/content/say/days'
import { withAside } from '@/content/say/joins'
import { answerInWords, factName } from '@/content/say/values'

/** What names the things of a case: its papers by the procedures that ask for them, its facts, its events. */
export interface HandOverWords {
  readonly opened: readonly LoadedProcedure[]
  readonly sentences: FactSentences
  readonly eventTexts: EventTexts
}

export interface HandOverPanelProps {
  readonly dossier: Dossier
  readonly words: HandOverWords
  /** The person hands over their own answers: said to them, under a heading of the page. */
  readonly own?: boolean
}

/** What goes to somebody else, thing by thing. Health, crime and the like are off until the person agrees. */
export function HandOverPanel({ dossier, words, own = false }: HandOverPanelProps) {
  const { t, phrases } = useChrome()
  const [Title, Subtitle] = own ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const)
  const items = handOverItems(dossier)
  const [agreed, setAgreed] = useState<ReadonlySet<string>>(
    () => new Set(agreedAtFirst(items).map(({ key }) => key)),
  )
  const chosen = () =>
    dossierFile(
      handOver(
        dossier,
        items.filter((item) => agreed.has(item.key)),
      ),
    )
  return (
    <div className="space-y-3 rounded-lg border border-line bg-card p-4">
      <Title className="font-semibold">{t(own ? 'summary.giveTitle' : 'desk.handOver.title')}</Title>
      <p>{t(own ? 'summary.giveLead' : 'desk.handOver.lead')}</p>
      {items.length === 0 && <p>{t('desk.handOver.nothing')}</p>}
      <ul>
        {items.map((item) => {
          const { key } = item
          return (
            <li key={key}>
              <label className="flex min-h-9 items-start gap-2">
                <input
                  type="checkbox"
                  data-agree={key}
                  className="mt-1.5 size-4 shrink-0 accent-brand"
                  checked={agreed.has(key)}
                  onChange={(event) => {
                    const next = new Set(agreed)
                    if (event.target.checked) next.add(key)
                    else next.delete(key)
                    setAgreed(next)
                  }}
                />
                <span>
                  <Series
                    t={t}
                    join="row"
                    parts={[
                      ...namesOf(item),
                      item.sensitive && <strong key="sensitive">{t('desk.handOver.sensitive')}</strong>,
                    ]}
                  />
                </span>
              </label>
            </li>
          )
        })}
      </ul>
      <Button look="secondary" onClick={() => download(chosen(), fileNames.handOver, 'json')}>
        {t('desk.handOver.plain')}
      </Button>
      <Subtitle className="font-semibold">{t('desk.export.sealed')}</Subtitle>
      <PassphraseFields
        name="hand-over"
        action={t('desk.handOver.sealed')}
        onPassphrase={async (passphrase) =>
          download(await encryptedFile(chosen(), passphrase), fileNames.handOver, 'json')
        }
      />
    </div>
  )

  /** Whose it is, where the case has several persons, and what it is. */
  function namesOf(item: HandOverItem): readonly string[] {
    const alone = item.person === null || dossier.persons.length === 1
    return [...(alone ? [] : [personLabel(dossier, personOf(dossier, item.person), t)]), whatIs(item)]
  }

  function whatIs(item: HandOverItem): string {
    switch (item.kind) {
      case 'fact': {
        const value =
          item.person === null ? dossier.household[item.fact] : factsOf(dossier, item.person)[item.fact]
        if (value === undefined) return factName(item.fact, words.sentences)
        return answerInWords({ fact: item.fact, value }, words.sentences, phrases)
      }
      case 'event': {
        const event = personOf(dossier, item.person).events[item.index]
        if (!event) return ''
        const day = event.on === 'unsure' ? t('desk.list.undated') : dayInWords(event.on, phrases)
        return withAside(words.eventTexts[event.type].name, day, phrases)
      }
      case 'paper':
        return paperName(words.opened, item.paper)
      case 'notes':
        return t('desk.fields.notes')
    }
  }
}
