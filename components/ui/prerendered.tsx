import { Component, type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { LoadFailed } from '@/components/ui/LoadFailed'

/** A part of the page could not be had. Every other error goes on to whoever is above. */
class PartNotLoaded extends Error {
  override readonly name = 'PartNotLoaded'
}

/**
 * A part of a page that stands in the page as delivered, and whose scripts load apart. Without a connection it says that it did
 * not load, in place of the page that React would take away, and comes once the connection is back or the person tries again.
 */
export function prerendered<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const begin = () =>
    lazy(() =>
      load().then(
        (part) => ({ default: part }),
        (cause: unknown) => Promise.reject(new PartNotLoaded('a part of the page', { cause })),
      ),
    )
  let Part = begin()
  return function Prerendered(props: P) {
    const { t } = useChrome()
    const [tries, setTries] = useState(0)
    return (
      <Held
        key={tries}
        onAgain={() => {
          Part = begin()
          setTries(tries + 1)
        }}
      >
        <Suspense fallback={<p role="status">{t('common.loading')}</p>}>
          <Part {...props} />
        </Suspense>
      </Held>
    )
  }
}

interface HeldProps {
  readonly onAgain: () => void
  readonly children: ReactNode
}

/** Holds a part that could not be had. */
class Held extends Component<HeldProps, { readonly error: unknown }> {
  override state = { error: null }
  static getDerivedStateFromError(error: unknown) {
    return { error }
  }
  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    if (!((error as unknown) instanceof PartNotLoaded)) throw error
    return <LoadFailed onAgain={this.props.onAgain} />
  }
}
