import { useNavigate } from 'react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { beginRehearsal } from '../../contract.ts'

type PractiseButtonProps = {
  readonly relationshipId: string
  readonly alone?: boolean
  readonly again?: boolean
}

/** Both press it, and are on the same rehearsal. Alone, it is with the bank and the clock. */
export function PractiseButton({ relationshipId, alone = false, again = false }: PractiseButtonProps) {
  const t = useTranslations('training.rehearsal')
  const organisation = useOrganisation()
  const navigate = useNavigate()
  const wordRefusal = useRefusalText('training')
  const begin = useAction(beginRehearsal, {
    onSuccess: ({ id }) => void navigate(`/${organisation}/rehearsals/${id}`),
    onError: (error) => notify({ message: wordRefusal(error), tone: 'care' }),
  })
  return (
    <Button
      size="small"
      {...(!alone && { icon: 'clock' as const })}
      variant={alone ? 'link' : 'secondary'}
      pending={begin.pending}
      onPress={() => begin.run({ relationshipId, alone })}
    >
      {t(alone ? 'beginAlone' : again ? 'beginAgain' : 'begin')}
    </Button>
  )
}
