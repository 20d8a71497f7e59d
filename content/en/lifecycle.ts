import type { LifecycleText } from '@/content/lifecycle-sentences'
import type { ProcedureId } from '@/machines/engine/procedure'

export { eventTexts, fieldTexts } from '@/content/en/events'
export { lifecycleWords } from '@/content/en/lifecycle/words'

/** Sentences of the lifecycle of each procedure, loaded on demand. */
export const lifecycleTexts: Readonly<Record<ProcedureId, () => Promise<LifecycleText>>> = {
  'medical-regularisation': async () =>
    (await import('@/content/en/medical-regularisation/lifecycle')).lifecycleText,
  'humanitarian-regularisation': async () =>
    (await import('@/content/en/humanitarian-regularisation/lifecycle')).lifecycleText,
  'unaccompanied-minors': async () =>
    (await import('@/content/en/unaccompanied-minors/lifecycle')).lifecycleText,
  'trafficking-victims': async () =>
    (await import('@/content/en/trafficking-victims/lifecycle')).lifecycleText,
  statelessness: async () => (await import('@/content/en/statelessness/lifecycle')).lifecycleText,
  return: async () => (await import('@/content/en/return/lifecycle')).lifecycleText,
}
