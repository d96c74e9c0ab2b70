import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { endConfidedRelationship, type Confidence } from '../../contract.ts'
import { EndDialog } from './EndDialog.tsx'

/** Whoever was confided in ends the pair: both are told kindly, and their places go into the next round. */
export function EndConfided({ confidence }: { confidence: Confidence }) {
  const t = useTranslations('feedback.ending.confided')
  const format = useFormatter()
  const [isAsking, setIsAsking] = useState(false)
  const end = useAction(endConfidedRelationship, { onSuccess: () => notify({ message: t('done') }) })
  const { id, name, partners } = confidence
  const values = { name, partners: format.list(partners) }
  return (
    <>
      <Button aria-label={t('label', values)} onPress={() => setIsAsking(true)}>
        {t('button')}
      </Button>
      {isAsking && (
        <EndDialog
          title={t('title', values)}
          text={t(`text.${confidence.readBy}`, values)}
          names={[name, ...partners]}
          isNeeded={false}
          onClose={() => setIsAsking(false)}
          onEnd={async (said) => {
            await end.runAsync({ id, ...said })
          }}
        />
      )}
    </>
  )
}
