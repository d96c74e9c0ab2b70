import { useTranslations } from 'use-intl'
import { notify } from '../../../../platform/web/design/notify.ts'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { Cadence, chooseCadence, showCommunityMails } from '../../contract.ts'
import styles from '../Community.module.css'

/** How often the digest comes; nothing for who is in no community. */
export function CommunityMails() {
  const t = useTranslations('community.own')
  const refusalText = useRefusalText('community')
  const { data } = useEndpoint(showCommunityMails, {})
  const choose = useAction(chooseCadence, {
    refreshes: [showCommunityMails],
    onSuccess: () => notify({ message: t('saved') }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  if (!data || data.cadence === null) return null
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <p>{t('help')}</p>
      <RadioGroup
        label={t('cadence')}
        value={data.cadence}
        onChange={(cadence) => choose.run({ cadence: Cadence.parse(cadence) })}
        options={Cadence.options.map((value) => ({ value, label: t(value) }))}
      />
    </section>
  )
}
