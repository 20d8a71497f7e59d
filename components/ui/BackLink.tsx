import { Icon } from '@/components/ui/Icon'

/** The link at the top of a page that leads one screen back. */
export function BackLink({ onBack, children }: { onBack: () => void; children: string }) {
  return (
    <button
      type="button"
      onClick={onBack}
      className="mb-4 inline-flex min-h-11 items-center gap-1 pe-3 text-brand underline underline-offset-4 hover:text-brand-deep print:hidden"
    >
      <Icon name="back" className="size-5 rtl:-scale-x-100" />
      {children}
    </button>
  )
}
