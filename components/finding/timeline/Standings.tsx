import { CitationLink } from '@/components/finding/law/CitationLink'
import { WithOfficialNames } from '@/components/finding/law/OfficialNames'
import { useChrome } from '@/components/i18n/ChromeProvider'
import { Aside } from '@/components/ui/Aside'
import { Details } from '@/components/ui/Details'
import { Labelled } from '@/components/ui/Labelled'
import { Series } from '@/components/ui/Series'
import { type Paper, papers } from '@/content/law/papers'
import type { LawNames } from '@/content/name-sentences'
import { label } from '@/content/say/joins'
import { textAt } from '@/content/say/lookup'
import type { LifecycleVoice } from '@/content/say/refusal'
import { standingText } from '@/content/say/standing'
import { type Holding, type Rights, rightNames } from '@/machines/lifecycle/lifecycle'
import type { Position, Standing } from '@/machines/lifecycle/position'

export interface StandingsProps {
  readonly position: Position
  readonly voice: LifecycleVoice
  readonly names: LawNames
  readonly level: 3 | 4
}

/** Where the file stands, and what runs beside it: meaning, next step, who acts, papers, rights. */
export function Standings({ position, voice, names, level }: StandingsProps) {
  // The file itself is always shown; an appeal or an order only once there is one.
  const shown = position.standings.filter(
    ({ region, state, definition, inDoubt }, place) =>
      place === 0 || inDoubt || definition.holds !== undefined || state !== initialOf(position, region),
  )
  return (
    <ul className="space-y-4 print:space-y-2">
      {shown.map((standing) => (
        <li key={standing.region}>
          <StandingCard standing={standing} voice={voice} names={names} level={level} />
        </li>
      ))}
    </ul>
  )
}

/** The state in which a region was before anything touched it; null when nothing has. */
function initialOf({ history, standings }: Position, region: string): string | null {
  const first = history.flatMap(({ moves }) => moves).find((move) => move.region === region)
  return first?.from ?? standings.find((one) => one.region === region)?.state ?? null
}

interface StandingCardProps extends Omit<StandingsProps, 'position'> {
  readonly standing: Standing
}

function StandingCard({ standing, voice, names, level }: StandingCardProps) {
  const { t } = useChrome()
  const { region, state, definition } = standing
  const { title } = textAt(voice.lifecycle.regions, region)
  const words = standingText(standing, voice)
  const { holds, allows, acts } = definition
  const Title = level === 3 ? 'h3' : 'h4'
  return (
    <div
      data-region={region}
      data-standing={state}
      className="space-y-3 rounded-lg border border-line bg-card p-4 sm:p-6 print:space-y-1 print:p-2"
    >
      <div>
        <p className="text-sm text-soft">{title}</p>
        <Title className="text-lg font-bold">{words.name}</Title>
      </div>
      <p>{words.means}</p>
      <p>
        <Labelled t={t} bold name={t('timeline.now')}>
          {words.now}
        </Labelled>
      </p>
      <p>
        <Labelled t={t} bold name={t('timeline.acts')}>
          {voice.words.actors[acts]}
        </Labelled>
      </p>
      {holds !== undefined && (
        <p>
          <Labelled t={t} bold name={t('timeline.holds')}>
            {holds === null ? voice.words.noPaper : <PaperHeld holding={holds} voice={voice} />}
          </Labelled>
        </p>
      )}
      {allows && <Allowed rights={allows} voice={voice} names={names} />}
    </div>
  )
}

function PaperHeld({ holding, voice }: { holding: Holding; voice: LifecycleVoice }) {
  const { t, locale } = useChrome()
  const { validity } = holding
  const { official, annex, colour }: Paper = papers[holding.paper]
  return (
    <Series
      t={t}
      join="row"
      parts={[
        <WithOfficialNames
          key="paper"
          t={t}
          name={voice.words.papers[holding.paper]}
          names={official}
          locale={locale}
        />,
        annex !== undefined && t('timeline.annex', { annex }),
        colour !== undefined && t(`timeline.${colour}`),
        validity !== undefined && t(`timeline.validity.${validity.unit}`, { length: validity.length }),
      ]}
    />
  )
}

function Allowed({ rights, voice, names }: { rights: Rights; voice: LifecycleVoice; names: LawNames }) {
  const { t, locale } = useChrome()
  return (
    <Details label={t('timeline.allows')}>
      <dl className="space-y-1">
        {rightNames.map((name) => {
          const right = rights[name]
          return (
            <div key={name} data-right={name}>
              <dt className="inline font-semibold">{label(voice.words.rights[name], voice)}</dt>{' '}
              <dd className="inline">
                {right.value === 'to-check' ? (
                  voice.words.rightValues[right.value]
                ) : (
                  <Aside t={t} text={voice.words.rightValues[right.value]}>
                    <Series
                      t={t}
                      parts={right.basis.map((id) => (
                        <CitationLink key={id} id={id} locale={locale} names={names} />
                      ))}
                    />
                  </Aside>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </Details>
  )
}
