/** How the compact fields of the desk look. */
export const inputLook =
  'min-h-11 max-w-full rounded-md border-2 border-field bg-card px-2 py-1 text-ink disabled:opacity-60'
export const smallInputLook =
  'min-h-9 max-w-full rounded-md border border-field bg-card px-1.5 py-1 text-sm text-ink'
