import { useState } from 'react'
import type { LetterFileOptions } from '@/cases/exchange/letter-file'
import { download } from '@/components/finding/case/download'
import { Button } from '@/components/ui/Button'
import { Section } from '@/components/ui/Heading'
import { type LetterLine, type LetterSentences, letterAsText } from '@/content/say/letter'
import type { Inventory } from '@/content/say/letter-inventory'
import type { AnyLetter } from '@/machines/letters/registry'

type LetterFiles = typeof import('@/cases/exchange/letter-file')

export interface LetterActionsProps {
  readonly letter: AnyLetter
  readonly lines: readonly LetterLine[]
  readonly inventory: Inventory
  readonly read: LetterSentences
  readonly sent: LetterSentences
  readonly onMade?: (() => void) | undefined
  readonly onSent?: (() => void) | undefined
}

/** The ways in which a letter leaves: as a file, as text, on paper; and what to do once it is sent. */
export function LetterActions({ letter, lines, inventory, read, sent, onMade, onSent }: LetterActionsProps) {
  const { screen } = read.words
  const [told, setTold] = useState<'copied' | 'copyFailed' | 'failed' | null>(null)
  const save = async (made: (writer: LetterFiles, options: LetterFileOptions) => Promise<ArrayBuffer>) => {
    try {
      // The writer of files is large and is fetched only here.
      const writer = await import('@/cases/exchange/letter-file')
      const file = await made(writer, { tag: sent.names.tag, title: sent.text.title })
      download(file, sent.words.frame.file, 'docx')
      setTold(null)
      onMade?.()
    } catch {
      setTold('failed')
    }
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(letterAsText(lines))
      setTold('copied')
      onMade?.()
    } catch {
      setTold('copyFailed')
    }
  }
  const print = () => {
    onMade?.()
    window.print()
  }
  return (
    <div className="max-w-text space-y-6 print:hidden">
      <p className="font-semibold">{screen.promise}</p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => save(({ letterFile }, options) => letterFile(lines, options))}>
          {screen.save}
        </Button>
        <Button look="secondary" onClick={print}>
          {screen.print}
        </Button>
        <Button look="secondary" onClick={copy}>
          {screen.copy}
        </Button>
        {inventory.rows.length > 0 && (
          <Button
            look="secondary"
            onClick={() => save(({ inventoryFile }, options) => inventoryFile(inventory, options))}
          >
            {screen.saveInventory}
          </Button>
        )}
      </div>
      <p role="status">{told !== null && <span>{screen[told]}</span>}</p>
      {letter.alone !== 'lawyer-only' && (
        <Section id="letter-sent" title={screen.afterTitle}>
          <p>{screen.after}</p>
          {onSent && (
            <Button look="secondary" onClick={onSent}>
              {screen.noteDay}
            </Button>
          )}
        </Section>
      )}
    </div>
  )
}
