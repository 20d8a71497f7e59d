'use client'

import { useRef, useState } from 'react'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Found } from '@/components/search/Found'
import type { Find } from '@/components/search/find'
import { useEarly } from '@/components/ui/early'
import { LabelledField } from '@/components/ui/LabelledField'

/** A field that searches while one types. What is searched is loaded when the field is first used. */
export function SearchBox() {
  const { locale, t } = useChrome()
  const [words, setWords] = useState('')
  const [find, setFind] = useState<Find | 'none' | 'busy' | 'failed'>('none')
  const asked = useRef(false)

  function load() {
    if (asked.current) return
    asked.current = true
    setFind('busy')
    import('@/components/search/find')
      .then(({ loadFinder }) => loadFinder(locale))
      .then(
        (found) => setFind(() => found),
        () => {
          asked.current = false
          setFind('failed')
        },
      )
  }

  const type = (typed: string) => {
    load()
    setWords(typed)
  }
  const field = useEarly<HTMLInputElement, string>((input) => input.value, words, type)

  const wanted = words.trim().length > 1
  return (
    <search className="block space-y-5">
      <LabelledField id="search" label={t('search.label')} hint={t('search.hint')}>
        <input
          ref={field}
          id="search"
          type="search"
          autoComplete="off"
          spellCheck={false}
          aria-describedby="search-hint"
          value={words}
          onFocus={load}
          onChange={(event) => type(event.target.value)}
          className="min-h-12 w-full max-w-text rounded-md border-2 border-field bg-card px-3 text-ink"
        />
      </LabelledField>
      <div role="status">
        {wanted && find === 'busy' && <p>{t('search.loading')}</p>}
        {find === 'failed' && <p>{t('search.failed')}</p>}
      </div>
      {wanted && typeof find === 'function' && <Found entries={find(words)} />}
    </search>
  )
}
