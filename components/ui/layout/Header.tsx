import { ExitLink } from '@/components/exit/ExitLink'
import { HeadMenu } from '@/components/ui/layout/HeadMenu'
import { LanguageChoice } from '@/components/ui/layout/LanguageChoice'
import { MenuLink, type MenuProps } from '@/components/ui/layout/MenuLink'
import { mainPages, menuPages } from '@/components/ui/layout/pages'
import { Wordmark } from '@/components/ui/layout/Wordmark'

/** The top of every page: name, menu, and the way out. It stays in sight, so that leaving takes one tap. */
export function Header(props: MenuProps) {
  const { locale, t } = props
  return (
    <header className="relative z-20 border-b border-line bg-card print:hidden tall:sticky tall:top-0">
      <div className="mx-auto flex min-h-14 max-w-page flex-wrap items-center gap-x-1 px-4 sm:gap-x-4">
        <a
          href={`/${locale}/`}
          className="inline-flex min-w-0 grow basis-8 items-center text-ink no-underline hover:text-brand-deep"
        >
          <Wordmark name={t('common.site')} short={t('common.shortSite')} />
        </a>
        <nav aria-label={t('common.nav.main')} className="hidden md:block">
          <ul className="flex gap-x-4">
            {mainPages.map((page) => (
              <li key={page.path}>
                <MenuLink {...props} page={page} className="inline-flex min-h-11 items-center" />
              </li>
            ))}
          </ul>
        </nav>
        <LanguageChoice {...props} />
        <HeadMenu
          id="head-pages"
          button={t('common.nav.open')}
          label={t('common.nav.label')}
          className="w-60"
        >
          {menuPages.map((page) => (
            <li key={page.label}>
              <MenuLink {...props} page={page} className="flex min-h-11 items-center px-4" />
            </li>
          ))}
        </HeadMenu>
        <ExitLink label={t('common.exit.label')} description={t('common.exit.plainDescription')} />
      </div>
    </header>
  )
}
