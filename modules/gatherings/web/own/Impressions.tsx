import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { Impression } from '../../../matching/contract.ts'
import { listOwnGatherings, sayImpression, showGathering, type OwnEncounter } from '../../contract.ts'
import styles from '../Gatherings.module.css'

type Asked = { readonly gatheringId: string; readonly encounters: readonly OwnEncounter[] }

/** After an evening of trial encounters: a word on each, kept at once, read by nobody whom one met. */
export function Impressions({ gatheringId, encounters }: Asked) {
  const t = useTranslations('gatherings.own.impressions')
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <p>{t('text')}</p>
      <p className={styles.help}>{t('avoidHelp')}</p>
      <ul className={styles.list}>
        {encounters.map((one) => (
          <li key={one.personId} className={styles.row}>
            <OneImpression gatheringId={gatheringId} met={one} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OneImpression({ gatheringId, met }: { readonly gatheringId: string; readonly met: OwnEncounter }) {
  const t = useTranslations('gatherings.own.impressions')
  const refusalText = useRefusalText('gatherings')
  const { personId, name, impression } = met
  // What was chosen shows at once, and falls back to what is kept where it could not be.
  const [chosen, setChosen] = useState(impression)
  const say = useAction(sayImpression, {
    refreshes: [showGathering, listOwnGatherings],
    onError: () => setChosen(impression),
  })
  const run = (next: Impression | null) => {
    setChosen(next)
    say.run({ id: gatheringId, personId, impression: next })
  }
  return (
    <>
      <RadioGroup
        label={name}
        orientation="horizontal"
        options={Impression.options.map((value) => ({ value, label: t(value) }))}
        value={chosen}
        isReadOnly={say.pending}
        onChange={run}
      />
      {say.error && (
        <Banner tone="care" live>
          {refusalText(say.error)}
        </Banner>
      )}
      {chosen !== null && (
        <Button variant="link" pending={say.pending} onPress={() => run(null)}>
          {t('takeBack', { name })}
        </Button>
      )}
    </>
  )
}
