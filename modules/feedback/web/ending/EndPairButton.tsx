import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import type { EditionRelationship } from '../../../relationships/contract.ts'
import { endRelationshipAsTeam } from '../../contract.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { notify } from '../../../../platform/web/design/notify.ts'
import { EndDialog } from './EndDialog.tsx'

/** The team ends a pair, once it has read what the two will read. */
export function EndPairButton({ pair }: { pair: EditionRelationship }) {
  const t = useTranslations('feedback.ending.team')
  const [isAsking, setIsAsking] = useState(false)
  const { id, mentor, mentee } = pair
  const end = useAction(endRelationshipAsTeam, {
    onSuccess: () => notify({ message: t('done', { mentor, mentee }) }),
  })
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        aria-label={t('label', { mentor, mentee })}
        onPress={() => setIsAsking(true)}
      >
        {t('button')}
      </Button>
      {isAsking && (
        <EndDialog
          title={t('title', { mentor, mentee })}
          text={t('text')}
          names={[mentor, mentee]}
          isNeeded
          onClose={() => setIsAsking(false)}
          onEnd={async ({ reason, words }) => {
            await end.runAsync({ id, reason: reason ?? 'other', words })
          }}
        />
      )}
    </>
  )
}
