import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import type { SaveState } from './policy-saver.ts'

/** Whether the settings are kept on the server, in a few words. */
export function SavedNote({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  const t = useTranslations('matching.studio.edition')
  if (state.kind === 'saved') return state.at ? t('saved', { at: new Date(state.at) }) : null
  if (state.kind === 'waiting' || state.kind === 'saving') return t('saving')
  if (state.kind === 'conflict') return t('notSaved')
  return (
    <>
      {t('notSaved')}{' '}
      <Button variant="link" size="small" onPress={onRetry}>
        {t('retry')}
      </Button>
    </>
  )
}
