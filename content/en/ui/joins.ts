/**
 * How parts are joined in one line. The signs between them belong to the language: French puts a space before a colon.
 * A tag in angle brackets holds what may be a link or bold.
 */
export const joins = {
  /** A name and what it says: "Who acts next: you". */
  labelled: '<b><name></name>:</b> <text></text>',
  /** A name that is a sentence of its own: “Get a certificate. Ask your doctor.” */
  lead: '<b><name></name>.</b> <text></text>',
  /** A name that asks: “Is it paid? Met”. */
  asked: '<b><name></name></b> <text></text>',
  /** A short label, and what it is about for someone who hears it without seeing its place. */
  labelFor: '{label}<heard>: {subject}</heard>',
  /** A name above or before what it says: "Because you said:". */
  label: '{name}:',
  /** "Medical regularisation (9ter)" */
  aside: '<text></text> <small>(<aside></aside>)</small>',
  /** Parts that hold commas of their own: articles, answers. */
  series: '<head></head>; <tail></tail>',
  /** Two things that must both be true. */
  both: '<head></head> and <tail></tail>',
  /** Short facts side by side. */
  row: '<head></head> · <tail></tail>',
} as const
