import { useId, useRef, useState } from 'react'
import { type Added, type Collected, collect, missingOf, textOf } from '@/cases/exchange/codes'
import { Camera } from '@/components/finding/case/Camera'
import { useCasesText } from '@/components/finding/case/CasesWords'
import { codesInPicture, mayHaveCamera } from '@/components/finding/case/scan'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { inputLook } from '@/components/ui/input-looks'
import { LabelledField } from '@/components/ui/LabelledField'
import { fill } from '@/content/say/message'

/** What is said of a text that was read. no-code: a picture without one · broken: all are there, and they do not open. */
type Told = Exclude<Added, 'again'> | 'no-code' | 'broken'

export interface CodeReaderProps {
  /** Takes the file that the codes hold, once all of them were read. */
  readonly onText: (text: string) => void
}

/** Reads a file from its codes, in any order: by the camera, from pictures, or as text. */
export function CodeReader({ onText }: CodeReaderProps) {
  const { phrases } = useChrome()
  const { codes } = useCasesText()
  const [collected, setCollected] = useState<Collected | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const [filming, setFilming] = useState(false)
  const [text, setText] = useState('')
  const id = useId()
  // Codes come in faster than the screen is drawn.
  const latest = useRef<Collected | null>(null)
  const turn = useRef(Promise.resolve())

  const take = (read: string) => {
    turn.current = turn.current.then(async () => {
      const { collected: next, added } = await collect(latest.current, read)
      latest.current = next
      setCollected(next)
      // The camera sees the same code many times.
      if (added !== 'again') setTold(added)
      if (next === null || missingOf(next).length > 0 || added === 'again') return
      setFilming(false)
      const whole = await textOf(next)
      forget()
      if (whole === null) setTold('broken')
      else onText(whole)
    })
  }
  function forget() {
    latest.current = null
    setCollected(null)
    setTold(null)
  }
  async function lookAt(files: readonly Blob[]) {
    for (const file of files) {
      const found = await codesInPicture(file).catch(() => [])
      if (found.length === 0) setTold('no-code')
      for (const one of found) take(one)
    }
  }

  return (
    <div className="max-w-text space-y-4">
      <p>{codes.lead}</p>
      <div role="status" className="space-y-1 font-semibold">
        {collected && (
          <p>
            {fill(
              codes.read,
              {
                read: collected.parts.size,
                of: collected.of,
                missing: missingOf(collected).join(', ') || 'none',
              },
              phrases,
            )}
          </p>
        )}
        {told !== null && told !== 'added' && (
          <p className="border-s-4 border-unmet ps-3 text-unmet">{codes.problems[told]}</p>
        )}
      </div>
      {mayHaveCamera() && (
        <Button look="secondary" aria-pressed={filming} onClick={() => setFilming(!filming)}>
          {filming ? codes.stop : codes.film}
        </Button>
      )}
      {filming && <Camera onCode={take} />}
      <LabelledField id={`${id}-pictures`} label={codes.pictures} hint={codes.picturesHint}>
        <input
          id={`${id}-pictures`}
          type="file"
          accept="image/*"
          multiple
          aria-describedby={`${id}-pictures-hint`}
          className={`${inputLook} w-full`}
          onChange={(event) => void lookAt([...(event.target.files ?? [])])}
        />
      </LabelledField>
      <LabelledField id={`${id}-text`} label={codes.text} hint={codes.textHint}>
        <textarea
          id={`${id}-text`}
          rows={4}
          autoComplete="off"
          spellCheck={false}
          value={text}
          aria-describedby={`${id}-text-hint`}
          onChange={(event) => setText(event.target.value)}
          className={`${inputLook} w-full font-mono text-sm`}
        />
      </LabelledField>
      <div className="flex flex-wrap gap-3">
        <Button
          look="secondary"
          disabled={text.trim() === ''}
          onClick={() => {
            take(text)
            setText('')
          }}
        >
          {codes.takeText}
        </Button>
        {collected && (
          <Button look="quiet" onClick={forget}>
            {codes.again}
          </Button>
        )}
      </div>
    </div>
  )
}
