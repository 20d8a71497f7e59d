import { useMemo } from 'react'
import type { ResultView } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'
import { factName, valueInWords } from '@/content/say/values'
import { whatWouldChange } from '@/machines/engine/what-if'

/** The smallest changes that would open a procedure, worded as "only if it is true". */
export function WhatWouldChange({ view }: { view: ResultView }) {
  const { t, phrases } = useChrome()
  const { opened, facts, bands, today, sentences } = view
  const sets = useMemo(
    () => whatWouldChange(opened.procedure, facts, { on: today, suppose: bands }),
    [opened, facts, bands, today],
  )
  if (sets.length === 0) return <p>{t('result.changeNone')}</p>
  return (
    <>
      <p className="font-semibold">{t('result.changeLead')}</p>
      <ul className="list-disc space-y-2 ps-5">
        {sets.map((set) => (
          <li key={set.map(({ fact, value }) => `${fact}=${value}`).join()}>
            <Series
              t={t}
              join="both"
              parts={set.map(({ fact, value }) => (
                <Labelled key={fact} t={t} name={factName(fact, sentences)}>
                  <strong>{valueInWords(fact, value, sentences, phrases)}</strong>
                </Labelled>
              ))}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
