import type { SpokenParts } from '@/content/language'

/** What results, dates and the life of a file say of a person whom somebody helps; each part is loaded with its own. */
export const parts: SpokenParts = {
  words: async () => (await import('@/content/en/voices/helped/words')).words,
  bands: async () => (await import('@/content/en/voices/helped/bands')).bands,
  heldPapers: async () => (await import('@/content/en/voices/helped/held-papers')).heldPapers,
  deadlines: async () => (await import('@/content/en/voices/helped/time-limits')).deadlines,
  routes: async () => (await import('@/content/en/voices/helped/routes')).routes,
  interactions: async () => (await import('@/content/en/voices/helped/interactions')).interactions,
  lifecycles: async () => ({
    ...(await import('@/content/en/voices/helped/lifecycle/words')).lifecycles,
    lifecycleTexts: {
      'medical-regularisation': async () =>
        (await import('@/content/en/voices/helped/lifecycle/medical-regularisation')).said,
      'humanitarian-regularisation': async () =>
        (await import('@/content/en/voices/helped/lifecycle/humanitarian-regularisation')).said,
      'unaccompanied-minors': async () =>
        (await import('@/content/en/voices/helped/lifecycle/unaccompanied-minors')).said,
      'trafficking-victims': async () =>
        (await import('@/content/en/voices/helped/lifecycle/trafficking-victims')).said,
      statelessness: async () => (await import('@/content/en/voices/helped/lifecycle/statelessness')).said,
      return: async () => (await import('@/content/en/voices/helped/lifecycle/return')).said,
    },
  }),
  procedures: async () => ({
    'medical-regularisation': async () =>
      (await import('@/content/en/voices/helped/procedures/medical-regularisation')).said,
    'humanitarian-regularisation': async () =>
      (await import('@/content/en/voices/helped/procedures/humanitarian-regularisation')).said,
    'unaccompanied-minors': async () =>
      (await import('@/content/en/voices/helped/procedures/unaccompanied-minors')).said,
    'trafficking-victims': async () =>
      (await import('@/content/en/voices/helped/procedures/trafficking-victims')).said,
    statelessness: async () => (await import('@/content/en/voices/helped/procedures/statelessness')).said,
    return: async () => (await import('@/content/en/voices/helped/procedures/return')).said,
  }),
}
