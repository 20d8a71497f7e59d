import { loadCards } from '@/components/check/cards'
import { guideAddress } from '@/components/guide/address'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { Doors } from '@/components/start/Doors'
import { PageTitle, Section } from '@/components/ui/Heading'
import { Shell } from '@/components/ui/layout/Shell'

export const generateMetadata = metadataFor(() => null)

/** Where everybody begins: three doors, what one needs, and what becomes of the answers. */
export default async function StartPage(props: LocaleProps) {
  const { language, locale, t } = await languageOf(props)
  const cards = await loadCards(language)
  return (
    <Shell {...props} current="">
      <div className="space-y-8 sm:space-y-14">
        <div className="max-w-3xl space-y-4">
          <PageTitle>{t('start.title')}</PageTitle>
          <p className="text-lg">{t('start.lead')}</p>
        </div>
        <Doors locale={locale} t={t} />
        <div className="grid gap-x-14 gap-y-10 md:grid-cols-2">
          <Section id="need" title={t('start.needTitle')}>
            <ul className="list-disc space-y-2 ps-5">
              <li>{t('start.need.time')}</li>
              <li>{t('start.need.papers')}</li>
              <li>{t('start.need.unsure')}</li>
            </ul>
          </Section>
          <Section id="safe" title={t('start.safeTitle')}>
            <ul className="list-disc space-y-2 ps-5">
              <li>{t('start.safe.stay')}</li>
              <li>{t('start.safe.sent')}</li>
              <li>{t('start.safe.shared')}</li>
              <li>{t('start.safe.leave')}</li>
            </ul>
          </Section>
          <Section id="procedures" title={t('start.proceduresTitle')}>
            <ul>
              {cards.map(({ id, title }) => (
                <LinkLine key={id} href={guideAddress(locale, id)} name={title} />
              ))}
            </ul>
          </Section>
          <Section id="more" title={t('start.moreTitle')}>
            <ul>
              <LinkLine href={`/${locale}/guides/`} name={t('start.more.guides')} />
              <LinkLine href={`/${locale}/help/`} name={t('start.more.help')} />
              <LinkLine href={`/${locale}/desk/`} name={t('start.more.desk')} />
            </ul>
          </Section>
        </div>
        <p className="max-w-3xl font-semibold">{t('start.not')}</p>
      </div>
    </Shell>
  )
}

function LinkLine({ href, name }: { readonly href: string; readonly name: string }) {
  return (
    <li>
      <a href={href} className="inline-flex min-h-11 items-center">
        {name}
      </a>
    </li>
  )
}
