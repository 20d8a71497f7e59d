import { EventForm, type EventFormProps } from '@/components/finding/timeline/EventForm'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Button } from '@/components/ui/Button'
import { focusOnMount } from '@/components/ui/Heading'

export interface NextStepProps extends EventFormProps {
  /** Whether the heading takes focus: the form was opened by a button. */
  readonly takesFocus: boolean
  readonly onCancel: (() => void) | null
}

/** The form for a step, under its heading. */
export function NextStep({ takesFocus, onCancel, ...form }: NextStepProps) {
  const { t } = useChrome()
  return (
    <section aria-labelledby="next" className="space-y-4 print:hidden">
      <h2
        id="next"
        ref={takesFocus && form.focus === null ? focusOnMount : null}
        tabIndex={-1}
        className="font-serif text-xl font-bold outline-none"
      >
        {t(form.event ? 'timeline.form.editTitle' : 'timeline.form.title')}
      </h2>
      <EventForm {...form} />
      {onCancel && (
        <Button look="quiet" onClick={onCancel}>
          {t('timeline.cancel')}
        </Button>
      )}
    </section>
  )
}
