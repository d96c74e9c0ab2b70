import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { enterQuizCode } from '../../contract.ts'
import styles from '../Quiz.module.css'

/** The five digits that are on the screen in the room. */
export function CodePage() {
  const t = useTranslations('quizzes.code')
  const organisation = useOrganisation()
  const navigate = useNavigate()
  const refusalText = useRefusalText('quizzes')
  const [code, setCode] = useState('')
  const enter = useAction(enterQuizCode, {
    refreshes: [],
    onSuccess: ({ id }) => void navigate(`/${organisation}/quizzes/${id}`),
  })
  return (
    <form
      className={styles.page}
      onSubmit={(event) => {
        event.preventDefault()
        if (code.trim() !== '') enter.run({ code })
      }}
    >
      <PageHeader title={t('title')} />
      <TextField
        label={t('label')}
        value={code}
        onChange={setCode}
        inputMode="numeric"
        maxLength={12}
        autoFocus
      />
      {enter.error && (
        <Banner tone="care" live>
          {refusalText(enter.error)}
        </Banner>
      )}
      <Button type="submit" variant="primary" size="large" wide pending={enter.pending}>
        {t('go')}
      </Button>
    </form>
  )
}
