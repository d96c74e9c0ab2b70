import { useTranslations } from 'use-intl'
import { firstName } from '../../../../platform/first-name.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { blockPerson, unblockPerson, type Conversation } from '../../contract.ts'
import styles from '../Talk.module.css'
import { KeepButton } from './KeepButton.tsx'

type CareProps = { readonly conversation: Conversation; readonly names: string }

/** To keep it for oneself; and where something is wrong, to receive no more of somebody's messages. */
export function Care({ conversation, names }: CareProps) {
  const t = useTranslations('conversations.page')
  const refusalText = useRefusalText('conversations')
  const { relationshipId: id, others, messages, whyNot } = conversation
  const onError = (error: Error) => notify({ message: refusalText(error), tone: 'care' })
  const nameOf = (personId: string) => firstName(others.find((other) => other.id === personId)?.name ?? '')
  const block = useAction(blockPerson, {
    onSuccess: (_, { personId }) => notify({ message: t('blocked', { name: nameOf(personId) }) }),
    onError,
  })
  const unblock = useAction(unblockPerson, {
    onSuccess: (_, { personId }) => notify({ message: t('unblocked', { name: nameOf(personId) }) }),
    onError,
  })
  const isOpen = whyNot === null || whyNot === 'messages-closed'
  return (
    <div className={styles.care}>
      {messages.length > 0 && <KeepButton relationshipId={id} names={names} />}
      {isOpen && (
        <Disclosure title={t('care')}>
          <ul className={styles.section}>
            {others.map(({ id: personId, name, isBlocked }) => {
              const called = firstName(name)
              return (
                <li key={personId} className={styles.section}>
                  {isBlocked ? (
                    <Button pending={unblock.pending} onPress={() => unblock.run({ id, personId })}>
                      {t('unblock', { name: called })}
                    </Button>
                  ) : (
                    <>
                      <p>{t(others.length > 1 ? 'blockTextTeam' : 'blockText', { name: called })}</p>
                      <Button pending={block.pending} onPress={() => block.run({ id, personId })}>
                        {t('block', { name: called })}
                      </Button>
                    </>
                  )}
                </li>
              )
            })}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}
