/**
 * A sentence in ICU syntax with the places `P`: "Kept until {day}". A build compiles it (docs/adr/0009), so only
 * `content/say` and the translator of the screens read one. A sentence without a place is a plain `string`.
 */
export type Message<P extends string> = string & { readonly places?: P }
