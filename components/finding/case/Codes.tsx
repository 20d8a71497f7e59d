import { useEffect, useState } from 'react'
import { useCasesText } from '@/components/finding/case/CasesWords'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { focusOnMount } from '@/components/ui/Heading'
import { QrCode } from '@/components/ui/QrCode'
import { fill } from '@/content/say/message'

/** The attribute of the page while only the codes are printed; `print.css` hides everything else. */
const printing = 'printAlone'

/** A file as codes: one after the other on the screen, all of them on paper. */
export function Codes({ codes }: { codes: readonly string[] }) {
  const { phrases } = useChrome()
  const { codes: words } = useCasesText()
  const [at, setAt] = useState(0)
  const many = codes.length > 1
  const labelOf = (i: number) => fill(words.number, { number: i + 1, of: codes.length }, phrases)

  useEffect(() => {
    const done = () => delete document.documentElement.dataset[printing]
    window.addEventListener('afterprint', done)
    return () => {
      done()
      window.removeEventListener('afterprint', done)
    }
  }, [])

  return (
    <div data-codes={codes.length} className="space-y-3">
      <p ref={focusOnMount} tabIndex={-1} className="outline-none print:hidden">
        {fill(words.show, { count: codes.length }, phrases)}
      </p>
      <ul className="gap-6 print:grid print:grid-cols-2">
        {codes.map((code, i) => (
          <li key={code} data-code={code} className={i === at ? '' : 'hidden print:block'}>
            <QrCode text={code} label={labelOf(i)} className="w-full max-w-sm" />
            <p aria-live={i === at ? 'polite' : undefined} className="font-semibold">
              {labelOf(i)}
            </p>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        {many && (
          <>
            <Button look="secondary" disabled={at === 0} onClick={() => setAt(at - 1)}>
              {words.before}
            </Button>
            <Button look="secondary" disabled={at === codes.length - 1} onClick={() => setAt(at + 1)}>
              {words.next}
            </Button>
          </>
        )}
        <Button
          look="quiet"
          onClick={() => {
            document.documentElement.dataset[printing] = 'codes'
            window.print()
          }}
        >
          {words.print}
        </Button>
      </div>
      <p className="text-sm text-soft print:hidden">{words.printHint}</p>
    </div>
  )
}
