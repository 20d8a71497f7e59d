import { Icon } from '@/components/ui/Icon'
import { HeadMenu } from '@/components/ui/layout/HeadMenu'
import { hereHash, samePageMark } from '@/components/ui/layout/here'
import type { MenuProps } from '@/components/ui/layout/MenuLink'
import { locales, localeTable } from '@/content/locale'

/** The pages that go on where the person is. */
const goesOn: readonly string[] = ['check/', 'summary/', 'letters/']

const line = 'flex min-h-11 items-center px-4'

/** The language of the page, which opens the list of all of them: links to the same page, each in its own words. */
export function LanguageChoice({ locale, t, current }: MenuProps) {
  const { tag, name } = localeTable[locale]
  const inOwnWords = new Intl.DisplayNames([tag], { type: 'language' }).of(locale) ?? name
  const end = current + (goesOn.includes(current) ? hereHash : '')
  return (
    <HeadMenu
      id="head-languages"
      button={
        <>
          <Icon name="globe" className="size-5" />
          <span className="sr-only">{t('common.language.label', { name: inOwnWords })}</span>
          <span className="uppercase lg:hidden">{locale}</span>
          <span aria-hidden="true" className="hidden lg:inline">
            {name}
          </span>
        </>
      }
      label={t('common.language.all')}
      className="w-44"
    >
      {locales.map((one) => {
        const { name: itself, dir } = localeTable[one]
        const isThis = one === locale
        return (
          <li key={one}>
            {isThis ? (
              <span aria-current="true" className={`${line} font-bold text-brand`}>
                {itself}
              </span>
            ) : (
              <a
                href={`/${one}/${end}`}
                hrefLang={one}
                {...{ [samePageMark]: one }}
                lang={one}
                dir={dir}
                className={`${line} text-ink no-underline hover:underline`}
              >
                {itself}
              </a>
            )}
          </li>
        )
      })}
    </HeadMenu>
  )
}
