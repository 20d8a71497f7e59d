import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { fieldOf } from '@/cases/dossier/field'
import { onErased } from '@/cases/storage/erased'
import { useFramed } from '@/components/embed/framed'

export const steps = ['area', 'situation', 'details', 'result'] as const
export type Step = (typeof steps)[number]

export interface StepControl {
  readonly step: Step
  /** Go on. A quiet step leaves no entry in the browser's history. */
  readonly go: (step: Step, quiet: boolean) => void
  readonly back: () => void
}

/**
 * The steps of the calculator, in step with the browser's history. An entry holds the number of its step and nothing else;
 * what was answered is in memory alone. In a page of somebody else every step is quiet.
 */
export function useSteps(onForget: () => void): StepControl {
  const framed = useFramed()
  const [step, setStep] = useState<Step>('area')
  /** Steps since the last entry of the history. */
  const quietly = useRef<readonly Step[]>([])

  const forget = useEffectEvent(onForget)
  useEffect(() => {
    const onPop = (event: PopStateEvent) => {
      quietly.current = []
      setStep(stepOf(event.state))
    }
    const startAgain = () => {
      quietly.current = []
      forget()
      setStep('area')
    }
    // A page that comes back from the browser's memory may show what was deleted on another page.
    const onShow = (event: PageTransitionEvent) => event.persisted && startAgain()
    const end = onErased(startAgain)
    window.addEventListener('popstate', onPop)
    window.addEventListener('pageshow', onShow)
    return () => {
      window.removeEventListener('popstate', onPop)
      window.removeEventListener('pageshow', onShow)
      end()
    }
  }, [])

  const go: StepControl['go'] = (next, quiet) => {
    if (quiet || framed) quietly.current = [...quietly.current, step]
    else {
      quietly.current = []
      window.history.pushState({ step: steps.indexOf(next) }, '')
    }
    window.scrollTo(0, 0)
    setStep(next)
  }
  const back = () => {
    const before = quietly.current.at(-1)
    if (before === undefined) return window.history.back()
    quietly.current = quietly.current.slice(0, -1)
    setStep(before)
  }
  return { step, go, back }
}

function stepOf(state: unknown): Step {
  const number = fieldOf(state, 'step')
  return steps.find((_, place) => place === number) ?? 'area'
}
