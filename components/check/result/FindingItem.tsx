import { BecauseList } from '@/components/finding/BecauseList'
import { CitationLink } from '@/components/finding/law/CitationLink'
import { type ResultView, toneOf } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { actAddress } from '@/components/law/citation'
import { Button } from '@/components/ui/Button'
import { Details } from '@/components/ui/Details'
import { LabelFor } from '@/components/ui/LabelFor'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'
import { StatusBadge } from '@/components/ui/StatusBadge'
import { citations } from '@/content/law/citations'
import { wordedNature } from '@/content/say/citation'
import { dayInWords } from '@/content/say/days'
import { conditionText, endingText } from '@/content/say/findings'
import { label, labelled } from '@/content/say/joins'
import type { Finding } from '@/machines/engine/finding'
import type { FactId } from '@/machines/facts/registry'

export interface FindingItemProps {
  readonly finding: Finding
  readonly view: ResultView
  readonly onAsk: (fact: FactId) => void
}

/** One condition: its status, the reason, what to do, and on demand the answers and the law behind it. */
export function FindingItem({ finding, view, onAsk }: FindingItemProps) {
  const { t, locale, phrases } = useChrome()
  const { opened, sentences, today } = view
  const { title, rule, refusal } = conditionText(opened, finding)
  const ending = endingText(opened, finding, sentences, phrases)
  const tone = toneOf(finding)
  const { missing, because, basis, notInForce } = finding
  const word = tone === 'judged' ? t('result.judged') : sentences.statusWords[finding.status]
  return (
    <li
      data-condition={finding.condition}
      data-status={finding.status}
      data-reason={finding.reason ?? undefined}
      className="space-y-2 border-t border-line py-4"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h4 className="font-semibold">{title}</h4>
        <StatusBadge tone={tone}>{word}</StatusBadge>
      </div>
      {notInForce && <p>{t('result.notInForce', { date: dayInWords(today, phrases) })}</p>}
      {ending && !notInForce && <p>{ending.reason}</p>}
      {ending?.todo && (
        <p>
          <Labelled t={t} bold name={t('result.todo')}>
            {ending.todo}
          </Labelled>
        </p>
      )}
      {missing !== undefined && (
        <p className="space-x-3">
          <span>{t('result.openQuestion')}</span>
          <Button look="quiet" onClick={() => onAsk(missing)}>
            {t('result.answerNow')}
          </Button>
        </p>
      )}
      <Details label={<LabelFor t={t} label={t('result.why')} subject={title} />}>
        {because.length > 0 && (
          <>
            <p>{label(t('result.because'), phrases)}</p>
            <BecauseList because={because} sentences={sentences} />
          </>
        )}
        <p>{labelled(t('result.rule'), rule, phrases)}</p>
        {refusal && <p>{labelled(t('result.refusal'), refusal, phrases)}</p>}
        {ending && <p>{sentences.natureWords[wordedNature(finding)]}</p>}
        <ul className="space-y-1">
          {basis.map((id) => (
            <li key={id}>
              <Series
                t={t}
                join="row"
                parts={[
                  <CitationLink key="article" id={id} locale={locale} names={sentences.names} />,
                  actAddress(id) !== null && (
                    <a key="act" href={actAddress(id) ?? undefined} rel="noreferrer">
                      {t('result.lawText')}
                    </a>
                  ),
                ]}
              />
              {citations[id].recheckFrom !== undefined && (
                <span className="block font-semibold text-check">{t('common.recheck')}</span>
              )}
            </li>
          ))}
        </ul>
      </Details>
    </li>
  )
}
