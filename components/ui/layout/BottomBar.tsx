import { MenuLink, type MenuProps } from '@/components/ui/layout/MenuLink'
import { mainPages } from '@/components/ui/layout/pages'

/**
 * The four pages that a person needs on a phone, under the thumb. Where it stays in sight it takes its room below the foot
 * of the page, so that nothing ends behind it.
 */
export function BottomBar(props: MenuProps) {
  return (
    <div className="md:hidden print:hidden taller:min-h-16">
      <nav
        aria-label={props.t('common.nav.main')}
        className="z-20 border-t border-line bg-card taller:fixed taller:inset-x-0 taller:bottom-0"
      >
        <ul className="mx-auto flex max-w-page">
          {mainPages.map(({ icon, ...page }) => (
            <li key={page.path} className="min-w-0 flex-auto">
              <MenuLink
                {...props}
                page={page}
                icon={icon}
                className="flex min-h-14 flex-col items-center justify-center gap-0.5 px-0.5 text-center text-xs leading-tight wrap-anywhere"
              />
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
