import { BecauseList } from '@/components/finding/BecauseList'
import { Doubt } from '@/components/finding/Doubt'
import { CitationLink } from '@/components/finding/law/CitationLink'
import { conditionText, endingText, type ResultView, toneOf } from '@/components/finding/view'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { dayInWords } from '@/components/i18n/days'
import { actAddress } from '@/components/law/citation'
import { Button } from '@/components/ui/Button'
import { Details } from '@/components/ui/Details'
import { StatusBadge } from '@/components/ui/StatusBadge'
import { citations } from '@/content/law/citations'
import { wordedNature } from '@/content/say/citation'
import type { Finding } from '@/machines/engine/finding'
import type { FactId } from '@/machines/facts/registry'

export interface FindingItemProps {
  readonly finding: Finding
  readonly view: ResultView
  readonly onAsk: (fact: FactId) => void
}

/** One condition: its status, the reason, what to do, and on demand the answers and the law behind it. */
export function FindingItem({ finding, view, onAsk }: FindingItemProps) {
  const { t, locale } = useChrome()
  const { opened, sentences, today } = view
  const { title, rule, refusal } = conditionText(opened, finding)
  const ending = endingText(opened, finding)
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
      {notInForce && <p>{t('result.notInForce', { date: dayInWords(locale, today) })}</p>}
      {ending && !notInForce && <p>{ending.reason}</p>}
      {finding.doubt && !notInForce && (
        <p>
          <Doubt finding={finding} sentences={sentences} />
        </p>
      )}
      {ending?.todo && (
        <p>
          <strong>{t('result.todo')}:</strong> {ending.todo}
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
      <Details
        label={
          <>
            {t('result.why')}
            <span className="sr-only">: {title}</span>
          </>
        }
      >
        {because.length > 0 && (
          <>
            <p>{t('result.because')}:</p>
            <BecauseList because={because} sentences={sentences} />
          </>
        )}
        <p>
          {t('result.rule')}: {rule}
        </p>
        {refusal && (
          <p>
            {t('result.refusal')}: {refusal}
          </p>
        )}
        {ending && <p>{sentences.natureWords[wordedNature(finding)]}.</p>}
        <ul className="space-y-1">
          {basis.map((id) => (
            <li key={id}>
              <CitationLink id={id} locale={locale} names={sentences.names} />
              {actAddress(id) !== null && (
                <>
                  {' · '}
                  <a href={actAddress(id) ?? undefined} rel="noreferrer">
                    {t('result.lawText')}
                  </a>
                </>
              )}
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
