import { type ComponentType, Suspense, useEffect, useState } from 'react'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { isThere, type Kept } from '@/components/i18n/kept'
import { LoadFailed } from '@/components/ui/LoadFailed'
import type { Language } from '@/content/language'

/** A part of a page, and how to have it before it is shown. */
export type Late<P> = ComponentType<P> & { readonly ahead: () => Promise<unknown> }

/**
 * A part of a page that is loaded when it is first shown. Without a connection it says that it did not load, and comes once the
 * connection is back or the person tries again. It is shown as soon as it is there: what React's Suspense waits for stays
 * hidden for 0.3 seconds at least. What is in the page as delivered comes through `prerendered`.
 * @param reads the kept promises that the part reads with `use`, so that it is shown when they are there too
 */
export function late<P extends object>(
  load: () => Promise<ComponentType<P>>,
  reads: (language: Language, props: P) => readonly Kept<unknown>[] = () => [],
): Late<P> {
  let Part: ComponentType<P> | null = null
  const ahead = async () => {
    Part ??= await load()
  }
  function Late(props: P) {
    const { t, language } = useChrome()
    const [failed, setFailed] = useState(false)
    const [tries, setTries] = useState(0)
    const read = failed ? [] : reads(language, props)
    const [shown, setShown] = useState(false)
    // What is shown stays as it is while it waits for its words in another voice.
    const there = Part !== null && (shown || read.every(isThere))
    // biome-ignore lint/correctness/useExhaustiveDependencies: what is read is kept, and the same until another try
    useEffect(() => {
      if (there || failed) return
      let gone = false
      Promise.all([ahead(), ...read]).then(
        () => !gone && setTries(tries + 1),
        () => !gone && setFailed(true),
      )
      return () => {
        gone = true
      }
    }, [there, failed, tries])
    if (failed) return <LoadFailed onAgain={() => setFailed(false)} />
    const waiting = <p role="status">{t('common.loading')}</p>
    if (Part === null || !there) return waiting
    if (!shown) setShown(true)
    return (
      <Suspense fallback={waiting}>
        <Part {...props} />
      </Suspense>
    )
  }
  return Object.assign(Late, { ahead })
}
