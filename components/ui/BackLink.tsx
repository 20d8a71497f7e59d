import { Icon } from '@/components/ui/Icon'

/** Leads one screen back; at the top of a page. */
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
