import type { Chrome } from '@/components/i18n/chrome'

/** The foot of every page. */
export function Footer({ t }: { t: Chrome }) {
  return (
    <footer className="mt-16 border-t border-line bg-card print:hidden">
      <div className="mx-auto max-w-page space-y-2 px-4 py-8 text-sm">
        <p>{t('common.notice')}</p>
        <p>{t('common.privacy')}</p>
      </div>
    </footer>
  )
}
