/** Time limits: minors, of a person whom somebody helps. */
export const minorsLimits = {
  'turning-eighteen': {
    stillOpen:
      'With an A card: ask the municipality for renewal between 45 and 30 days before it expires. Otherwise ask a lawyer which other procedure fits.',
  },
} as const
