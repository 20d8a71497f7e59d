/** The name of the site beside its sign: one road that parts. A head with little room shows the short name or the sign alone, and says the whole one. */
export function Wordmark({ name, short }: { readonly name: string; readonly short?: string }) {
  return (
    <span className="inline-flex items-center gap-2.5">
      <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false" className="size-8 shrink-0">
        <rect width="32" height="32" rx="7" className="fill-brand" />
        <path
          d="M16 27v-8c0-4-7-4-7-9V6M16 19c0-4 7-4 7-9V6"
          className="stroke-on-brand"
          fill="none"
          strokeWidth="3"
          strokeLinecap="round"
        />
        <circle cx="16" cy="27" r="2.6" className="fill-on-brand" />
      </svg>
      <span
        className={`text-lg leading-tight font-bold ${short === undefined ? '' : 'sr-only xl:not-sr-only'}`}
      >
        {name}
      </span>
      {short !== undefined && (
        <span
          aria-hidden="true"
          className="hidden leading-tight font-bold min-[26rem]:inline md:hidden lg:inline xl:hidden"
        >
          {short}
        </span>
      )}
    </span>
  )
}
