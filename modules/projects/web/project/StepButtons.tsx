import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { stepProject, type Project } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useToldText } from '../use-told-text.ts'

/** The next step, for the programme's team; what stops it is said in words. */
export function StepButtons({ project }: { readonly project: Project }) {
  const t = useTranslations('projects.step')
  const organisation = useOrganisation()
  const tell = useToldText()
  const wordRefusal = useRefusalText('projects')
  const [isClosing, setIsClosing] = useState(false)
  const { id, status, editionId } = project
  // The one filled button is then that which asks the client.
  const isForgotten = project.deliverables.length === 0
  const waiting = {
    amendment: project.amendment?.state === 'waits' ? 'yes' : 'no',
    extras: project.extras.filter(({ state }) => state === 'asked' || state === 'proposed').length,
  }
  const isWaiting = waiting.amendment === 'yes' || waiting.extras > 0
  const step = useAction(stepProject, {
    onSuccess: (told, { to }) =>
      notify({
        message:
          to === 'running' || (to === 'closed' && !project.deliveredAt)
            ? tell(t(`did.${to}`), told, t('toldToBoth'))
            : to === 'closed' && isWaiting
              ? tell(t('did.closed'), told, project.contactName)
              : t(`did.${to}`),
      }),
  })
  const button = (to: 'call' | 'selection' | 'running', variant: 'primary' | 'secondary' | 'quiet') => (
    <Button variant={variant} pending={step.pending} onPress={() => step.run({ id, to })}>
      {t(to)}
    </Button>
  )
  return (
    <div className={styles.stack}>
      <div className={styles.actions}>
        {status === 'selection' && button('call', 'quiet')}
        {status === 'call' && button('selection', isForgotten ? 'secondary' : 'primary')}
        {status === 'selection' && (
          <LinkButton
            variant={isForgotten ? 'secondary' : 'primary'}
            href={`/${organisation}/project-teams/${editionId}`}
          >
            {t('team')}
          </LinkButton>
        )}
        {status === 'team' && button('running', 'primary')}
        {status !== 'closed' && (
          <Button variant={status === 'delivered' ? 'primary' : 'quiet'} onPress={() => setIsClosing(true)}>
            {t('closed')}
          </Button>
        )}
      </div>
      {step.error && (
        <Banner tone="care" live>
          {wordRefusal(step.error)}
        </Banner>
      )}
      {isClosing && (
        <Dialog
          isOpen
          role="alertdialog"
          size="small"
          title={t('closeTitle', { title: project.title })}
          onClose={() => setIsClosing(false)}
          actions={
            <>
              <Button variant="quiet" onPress={() => setIsClosing(false)}>
                {t('keep')}
              </Button>
              <Button
                variant="primary"
                pending={step.pending}
                onPress={() => {
                  step.run({ id, to: 'closed' })
                  setIsClosing(false)
                }}
              >
                {t('closed')}
              </Button>
            </>
          }
        >
          {!project.deliveredAt && <p>{t('giveUpText')}</p>}
          {isWaiting && <p>{t('waitsText', waiting)}</p>}
          <p>{t('closeText')}</p>
        </Dialog>
      )}
    </div>
  )
}
