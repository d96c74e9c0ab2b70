import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listSilent, type Silence, type Silent } from '../../contract.ts'
import { ByHandForm } from './ByHandForm.tsx'
import { SilentPeople } from './SilentPeople.tsx'

type SilentDialogProps = {
  readonly editionId: string
  readonly silence: Silence
  readonly onClose: () => void
}

/** Who would read it, less whom the lead takes out, and the words. */
export function SilentDialog({ editionId, silence, onClose }: SilentDialogProps) {
  const t = useTranslations('reminders.byHand')
  const { data, error, refetch } = useEndpoint(listSilent, { editionId, silence })
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const people = data?.people ?? []
  const chosen = people.filter((one) => one.whyNot === null && !leftOut.has(keyOf(one)))
  const pairs = new Set(people.map(({ relationshipId }) => relationshipId)).size
  const toggle = (key: string, isIn: boolean) => {
    const next = new Set(leftOut)
    if (isIn) next.delete(key)
    else next.add(key)
    setLeftOut(next)
  }
  return (
    <Dialog isOpen onClose={onClose} title={t('title', { pairs })} size="large">
      {!data && (error ? <ErrorState error={error} module="reminders" onRetry={refetch} /> : <Loading />)}
      {data && (
        <ByHandForm
          editionId={editionId}
          silence={silence}
          wording={data.wording}
          to={chosen}
          onSent={onClose}
          onGone={refetch}
        >
          <p>{t('text')}</p>
          <SilentPeople
            people={people}
            isIn={(one) => !leftOut.has(keyOf(one))}
            onToggle={(one, isIn) => toggle(keyOf(one), isIn)}
          />
        </ByHandForm>
      )}
    </Dialog>
  )
}

const keyOf = ({ personId, relationshipId }: Silent) => `${personId} ${relationshipId}`
