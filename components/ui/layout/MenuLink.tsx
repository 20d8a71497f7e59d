import type { Chrome } from '@/components/i18n/chrome'
import { Icon, type IconName } from '@/components/ui/Icon'
import type { MenuPage } from '@/components/ui/layout/pages'
import type { Locale } from '@/content/locale'

export interface MenuProps {
  readonly locale: Locale
  readonly t: Chrome
  /** The page that is shown, as a menu names it; it is marked. */
  readonly current: string
}

/** A page of a menu, marked where it is the one shown. */
export function MenuLink({
  page: { path, label },
  icon,
  className,
  locale,
  t,
  current,
}: MenuProps & { readonly page: MenuPage; readonly icon?: IconName; readonly className: string }) {
  return (
    <a
      href={`/${locale}/${path}`}
      aria-current={path === current ? 'page' : undefined}
      className={`text-ink no-underline hover:underline aria-[current=page]:font-bold aria-[current=page]:text-brand ${className}`}
    >
      {icon && <Icon name={icon} className="size-6" />}
      {t(label)}
    </a>
  )
}
