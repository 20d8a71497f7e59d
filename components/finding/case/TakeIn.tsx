import { useId, useState } from 'react'
import type { Dossier } from '@/cases/dossier/format'
import { longestFile, type ReadFile, readDossierFile } from '@/cases/exchange/files'
import { useCasesText } from '@/components/finding/case/CasesWords'
import { OpenWithPassphrase } from '@/components/finding/case/OpenWithPassphrase'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Details } from '@/components/ui/Details'
import { inputLook } from '@/components/ui/input-looks'
import { LabelledField } from '@/components/ui/LabelledField'
import { late } from '@/components/ui/late'
import { useToday } from '@/components/ui/today'
import { sayProblem } from '@/content/say/problem'

const CodeReader = late(() => import('@/components/finding/case/CodeReader').then((m) => m.CodeReader))

/** Errors that are listed before the rest is only counted. */
const listed = 20

type Stage =
  | { readonly kind: 'choose' }
  | { readonly kind: 'passphrase'; readonly text: string; readonly wrong: boolean }
  | { readonly kind: 'refused'; readonly read: Exclude<ReadFile, { readonly ok: true }> | Unread }

/** The browser gave nothing of the file, or would have given too much. */
interface Unread {
  readonly ok: false
  readonly why: 'too-large' | 'unreadable'
}

export interface TakeInProps {
  /** Takes what was read, once it could be read whole. */
  readonly onRead: (dossiers: readonly Dossier[]) => void
  /** Something else is read: what was read before is not shown any more. */
  readonly onBegin?: () => void
  /** Takes the text of a table (CSV); without it only files of this site are taken. */
  readonly onTable?: (text: string) => void
  /** What is said under a refusal. */
  readonly unchanged?: string
}

/** Reads cases from a file or from codes, encrypted or not, and says what is wrong with those that cannot be read. */
export function TakeIn({ onRead, onBegin, onTable, unchanged }: TakeInProps) {
  const { t, phrases } = useChrome()
  const words = useCasesText()
  const today = useToday()
  const [stage, setStage] = useState<Stage>({ kind: 'choose' })
  const [codes, setCodes] = useState(false)
  const id = useId()

  async function read(text: string, passphrase?: string) {
    const file = await readDossierFile(text, {
      today: today ?? undefined,
      ...(passphrase !== undefined && { passphrase }),
    })
    if (file.ok) {
      setStage({ kind: 'choose' })
      onRead(file.dossiers)
    } else if (file.why === 'needs-passphrase' || file.why === 'wrong-passphrase') {
      setStage({ kind: 'passphrase', text, wrong: file.why === 'wrong-passphrase' })
    } else setStage({ kind: 'refused', read: file })
  }
  async function begin(text: string) {
    onBegin?.()
    await read(text)
  }
  async function choose(file: File) {
    // Too large to be read at all, so that it cannot stop the browser.
    if (file.size > longestFile) return refuse('too-large')
    // A file that was moved or taken back since it was chosen cannot be read.
    const text = await file.text().catch(() => null)
    if (text === null) return refuse('unreadable')
    if (!onTable || !/\.csv$/i.test(file.name)) return begin(text)
    setStage({ kind: 'choose' })
    onTable(text)
  }
  const refuse = (why: Unread['why']) => setStage({ kind: 'refused', read: { ok: false, why } })

  return (
    <div className="space-y-4">
      <LabelledField
        id={id}
        label={t('desk.import.file')}
        hint={t(onTable ? 'desk.import.hint' : 'check.kept.bringHint')}
      >
        <input
          id={id}
          type="file"
          accept={onTable ? '.json,.csv,application/json,text/csv' : '.json,application/json'}
          aria-describedby={`${id}-hint`}
          className={`${inputLook} w-full`}
          onClick={(event) => {
            // The same file, mended in the meantime, is then a choice again.
            event.currentTarget.value = ''
          }}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file) void choose(file)
          }}
        />
      </LabelledField>
      <Details label={words.codes.title} onOpen={() => setCodes(true)}>
        {codes && <CodeReader onText={(text) => void begin(text)} />}
      </Details>
      {stage.kind === 'passphrase' && (
        <OpenWithPassphrase
          label={t('desk.import.passphrase')}
          action={t('desk.import.open')}
          problem={stage.wrong ? words.import['wrong-passphrase'] : null}
          onPassphrase={(passphrase) => read(stage.text, passphrase)}
        />
      )}
      {stage.kind === 'refused' && (
        <div role="alert" className="space-y-2 border-s-6 border-unmet bg-unmet-tint p-4">
          <p className="font-semibold">{words.import[stage.read.why]}</p>
          {unchanged !== undefined && <p>{unchanged}</p>}
          {stage.read.why === 'errors' && (
            <ul className="list-disc ps-5 text-sm">
              {stage.read.errors.slice(0, listed).map((error) => (
                <li key={`${error.path} ${error.problem}`}>
                  {error.path !== '' && <code>{error.path}</code>}{' '}
                  {sayProblem(error, words.importProblems, phrases)}
                </li>
              ))}
              {stage.read.errors.length > listed && (
                <li>{t('desk.import.moreErrors', { count: stage.read.errors.length - listed })}</li>
              )}
            </ul>
          )}
        </div>
      )}
    </div>
  )
}
