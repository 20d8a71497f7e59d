import { loadCards } from '@/components/check/cards'
import { OfficialNames } from '@/components/finding/law/OfficialNames'
import { type LocaleProps, languageOf, metadataFor } from '@/components/i18n/page'
import { Aside } from '@/components/ui/Aside'
import { ButtonLink } from '@/components/ui/Button'
import { PageTitle, Section } from '@/components/ui/Heading'

export const generateMetadata = metadataFor(() => null)

export default async function StartPage(props: LocaleProps) {
  const { locale, t } = await languageOf(props)
  const cards = await loadCards(locale)
  return (
    <div className="space-y-12">
      <div className="max-w-3xl space-y-5">
        <PageTitle>{t('start.title')}</PageTitle>
        <p className="text-lg">{t('start.lead')}</p>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <ButtonLink href={`/${locale}/check/`} className="w-full sm:w-auto">
            {t('start.begin')}
          </ButtonLink>
          <p className="text-soft">{t('start.beginHint')}</p>
        </div>
      </div>
      <div className="grid gap-x-12 gap-y-10 md:grid-cols-2">
        <Section id="get" title={t('start.getTitle')}>
          <ul className="list-disc space-y-2 ps-5">
            <li>{t('start.get.conditions')}</li>
            <li>{t('start.get.missing')}</li>
            <li>{t('start.get.papers')}</li>
            <li>{t('start.get.print')}</li>
          </ul>
        </Section>
        <Section id="safe" title={t('start.safeTitle')}>
          <ul className="list-disc space-y-2 ps-5">
            <li>{t('start.safe.stay')}</li>
            <li>{t('start.safe.sent')}</li>
            <li>{t('start.safe.shared')}</li>
          </ul>
        </Section>
      </div>
      <Section id="procedures" title={t('start.proceduresTitle')}>
        <ul className="grid gap-4 sm:grid-cols-2">
          {cards.map(({ id, title, short, intro, official }) => (
            <li key={id} className="space-y-1 border-s-4 border-brand ps-4">
              <h3 className="text-lg font-bold">
                <Aside t={t} text={title} className="font-normal text-soft">
                  {short}
                </Aside>
              </h3>
              <p className="text-sm text-soft">
                <OfficialNames {...official} />
              </p>
              <p>{intro}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="not" title={t('start.notTitle')} className="max-w-3xl">
        <p>{t('start.not')}</p>
      </Section>
    </div>
  )
}
