import { OptionField } from '@/components/finding/question/OptionField'
import { useChrome } from '@/components/i18n/ChromeProvider'

/** Whether the device is shared, so that nothing is kept on it. */
export function SharedOption({ shared, onShare }: { shared: boolean; onShare: (shared: boolean) => void }) {
  const { t } = useChrome()
  return (
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
  )
}
