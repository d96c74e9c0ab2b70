import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { CheckboxGroup } from '../../../../platform/web/design/CheckboxGroup.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { askClient, type Project } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useToldText } from '../use-told-text.ts'

type Given = { readonly project: Project; readonly mayAsk: boolean }

/** Nothing says what is to be delivered: what others asked for, ready to be put to the client. */
export function MissingDeliverables({ project, mayAsk }: Given) {
  const t = useTranslations('projects.brief.forgotten')
  const tell = useToldText()
  const wordRefusal = useRefusalText('projects')
  const usual =
    project.usualDeliverables.length > 0
      ? project.usualDeliverables
      : [t('usual.mockup'), t('usual.result'), t('usual.notice')]
  // Nothing is ticked for anybody: what other clients asked for is theirs, and offered.
  const [chosen, setChosen] = useState<string[]>([])
  const [own, setOwn] = useState('')
  const ask = useAction(askClient, {
    onSuccess: (told) => notify({ message: tell(t('asked'), told, project.contactName) }),
    onError: (error) => notify({ message: wordRefusal(error), tone: 'care' }),
  })
  const proposals = [...chosen, own.trim()].filter((one) => one !== '')
  return (
    <div className={styles.forgotten}>
      <h3>{t('title')}</h3>
      <p className={styles.help}>
        {[t('nothing'), project.forgotten && t('others', project.forgotten), t('text')]
          .filter(Boolean)
          .join(' ')}
      </p>
      {mayAsk && (
        <>
          <CheckboxGroup
            label={t('choose')}
            value={chosen}
            onChange={setChosen}
            options={usual.map((value) => ({ value, label: value }))}
          />
          <TextField label={t('own')} value={own} onChange={setOwn} maxLength={160} />
          <div className={styles.actions}>
            <Button
              variant="primary"
              pending={ask.pending}
              isDisabled={proposals.length === 0}
              onPress={() => ask.run({ id: project.id, proposals })}
            >
              {t('ask')}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
