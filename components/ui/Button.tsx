import type { ComponentProps } from 'react'

const shape = 'inline-flex min-h-12 items-center gap-2 rounded-md border-2 py-2 font-semibold print:hidden'
const looks = {
  primary:
    'justify-center px-5 text-center border-brand bg-brand text-on-brand hover:border-brand-deep hover:bg-brand-deep hover:text-on-brand',
  secondary:
    'justify-center px-5 text-center border-brand bg-card text-brand hover:bg-tint hover:text-brand-deep',
  quiet:
    '-ms-1.5 text-start border-transparent bg-transparent px-1 text-brand underline underline-offset-4 hover:text-brand-deep',
} as const
export type ButtonLook = keyof typeof looks

/** A button that does something on this page. */
export function Button({
  look = 'primary',
  className = '',
  ...rest
}: ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button type="button" {...rest} className={`${shape} ${looks[look]} ${className}`} />
}

/** A link to another page that looks like a button. */
export function ButtonLink({
  look = 'primary',
  className = '',
  ...rest
}: ComponentProps<'a'> & { look?: ButtonLook }) {
  return <a {...rest} className={`${shape} no-underline ${looks[look]} ${className}`} />
}
