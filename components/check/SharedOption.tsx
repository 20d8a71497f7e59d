import { useEffect, useEffectEvent, useRef } from 'react'
import { OptionField } from '@/components/finding/question/OptionField'
import { useChrome } from '@/components/i18n/ChromeProvider'

/**
 * Whether the device is shared, so that nothing is kept on it. The box stands in the page as delivered: whoever ticks it
 * before the scripts are there has said so too.
 */
export function SharedOption({ shared, onShare }: { shared: boolean; onShare: (shared: boolean) => void }) {
  const { t } = useChrome()
  const option = useRef<HTMLDivElement>(null)
  const takeUp = useEffectEvent(() => {
    if (option.current?.querySelector('input')?.checked && !shared) onShare(true)
  })
  useEffect(() => takeUp(), [])
  return (
    <div ref={option}>
      <OptionField
        id="shared"
        type="checkbox"
        name="shared"
        value="shared"
        label={t('check.shared.label')}
        hint={t('check.shared.hint')}
        checked={shared}
        invalid={false}
        onChange={() => onShare(!shared)}
      />
    </div>
  )
}
