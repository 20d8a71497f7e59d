/** The views of a case in its menu, in order. */
export const views = [
  'overview',
  'matrix',
  'plan',
  'papers',
  'letters',
  'dates',
  'details',
  'dossier',
] as const
/** `request` and `timeline` are reached from other views. */
export type View = (typeof views)[number] | 'request' | 'timeline'
