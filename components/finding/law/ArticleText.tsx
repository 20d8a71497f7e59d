import { CitationLink, type CitationLinkProps } from '@/components/finding/law/CitationLink'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { actAddress } from '@/components/law/citation'
import { Standing } from '@/components/law/Standing'
import { Series } from '@/components/ui/Series'

/** An article, linked to what the sources page says about it and, where it can be had, to its official text; below it what became of it. */
export function ArticleText({ id, names }: Omit<CitationLinkProps, 'locale'>) {
  const { t, locale, phrases } = useChrome()
  const address = actAddress(id)
  return (
    <>
      <Series
        t={t}
        join="row"
        parts={[
          <CitationLink key="article" id={id} locale={locale} names={names} />,
          address !== null && (
            <a key="act" href={address} rel="noreferrer">
              {t('result.lawText')}
            </a>
          ),
        ]}
      />
      <Standing id={id} t={t} phrases={phrases} names={names} />
    </>
  )
}
