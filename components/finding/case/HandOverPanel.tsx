import { type ReactNode, useState } from 'react'
import type { Dossier } from '@/cases/dossier/format'
import { factsOf, personOf } from '@/cases/dossier/household'
import { codesOf } from '@/cases/exchange/codes'
import { dossierFile, encryptedFile } from '@/cases/exchange/files'
import { type HandOverItem, handOver, handOverItems } from '@/cases/exchange/hand-over'
import { chosenBy, orderFirst, type Preset, presets } from '@/cases/exchange/presets'
import { useCasesText } from '@/components/finding/case/CasesWords'
import { Codes } from '@/components/finding/case/Codes'
import { download, fileNames } from '@/components/finding/case/download'
import { PassphraseFields } from '@/components/finding/case/PassphraseFields'
import { paperName } from '@/components/finding/case/paper-name'
import { personLabel } from '@/components/finding/case/person-label'
import { RadioRow } from '@/components/finding/case/RadioRow'
import type { LoadedProcedure } from '@/components/finding/procedure'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { Series } from '@/components/ui/Series'
import type { FactSentences } from '@/content/language'
import type { EventTexts } from '@/content/lifecycle-sentences'
import { dayInWords } from '@/content/say/days'
import { withAside } from '@/content/say/joins'
import { fill } from '@/content/say/message'
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
  /** Shows the case as it goes along, beside what is ticked. */
  readonly preview?: (handed: Dossier) => ReactNode
  /** The person hands over their own answers: said to them, under a heading of the page. */
  readonly own?: boolean
}

const ways = ['file', 'codes'] as const
type Way = (typeof ways)[number]

/** What goes to somebody else, thing by thing, as a file or as codes. It says what that is before anything is made. */
export function HandOverPanel({ dossier, words, preview, own = false }: HandOverPanelProps) {
  const { t, phrases } = useChrome()
  const { handOver: said } = useCasesText()
  const [Title, Subtitle] = own ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const)
  const items = orderFirst(dossier, handOverItems(dossier))
  const keysOf = (preset: Preset) => new Set(chosenBy(preset, dossier, items).map(({ key }) => key))
  const [preset, setPreset] = useState<Preset | null>('desk')
  const [agreed, setAgreed] = useState<ReadonlySet<string>>(() => keysOf('desk'))
  const [way, setWay] = useState<Way>('file')
  const [codes, setCodes] = useState<readonly string[] | 'too-many' | null>(null)

  const chosen = items.filter((item) => agreed.has(item.key))
  const sensitive = chosen.filter((item) => item.sensitive)
  const offered = presets.filter((one) => keysOf(one).size > 0)

  function choose(next: ReadonlySet<string>, by: Preset | null) {
    setAgreed(next)
    setPreset(by)
    setCodes(null)
  }
  async function give(passphrase: string | null) {
    const file = dossierFile(handOver(dossier, chosen))
    const text = passphrase === null ? file : await encryptedFile(file, passphrase)
    if (way === 'file') download(text, fileNames.handOver, 'json')
    else setCodes((await codesOf(text)) ?? 'too-many')
  }

  return (
    <div className="space-y-3 rounded-lg border border-line bg-card p-4">
      <Title className="font-semibold">{t(own ? 'summary.giveTitle' : 'desk.handOver.title')}</Title>
      <p>{t(own ? 'summary.giveLead' : 'desk.handOver.lead')}</p>
      {items.length === 0 && <p>{t('desk.handOver.nothing')}</p>}
      {items.length > 0 && (
        <RadioRow
          title={said.for}
          name="hand-over-for"
          options={offered.map((one) => [one, said.presets[one]])}
          value={preset}
          onChange={(one) => choose(keysOf(one), one)}
        />
      )}
      <p role="status" className="font-semibold">
        {fill(said.contains, { count: chosen.length }, phrases)}
        {sensitive.length > 0 && <> {fill(said.containsSensitive, { count: sensitive.length }, phrases)}</>}
      </p>
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
                    choose(next, null)
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
      {chosen.length > 0 && preview?.(handOver(dossier, chosen))}
      <RadioRow
        title={said.how}
        name="hand-over-how"
        options={ways.map((one) => [one, said.ways[one]])}
        value={way}
        onChange={(one) => {
          setWay(one)
          setCodes(null)
        }}
      />
      <Button look="secondary" disabled={chosen.length === 0} onClick={() => void give(null)}>
        {way === 'file' ? t('desk.handOver.plain') : said.showPlain}
      </Button>
      <p className="text-sm text-soft">{said.plainHint}</p>
      <Subtitle className="font-semibold">{t('desk.export.sealed')}</Subtitle>
      <PassphraseFields
        name="hand-over"
        action={way === 'file' ? t('desk.handOver.sealed') : said.showSealed}
        onPassphrase={give}
      />
      {codes === 'too-many' && <p role="alert">{said.tooMany}</p>}
      {codes !== null && codes !== 'too-many' && <Codes key={codes[0]} codes={codes} />}
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
