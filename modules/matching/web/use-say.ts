import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { useLanguage } from '../../../platform/web/messages.tsx'
import { say, type Said } from '../sentences/sentence.ts'

/** Words what the worker says, in the reader's language. */
export function useSay(): (said: Said) => string {
  const t = useTranslations('matching')
  const { language } = useLanguage()
  return useCallback((said) => say(said, language, t), [language, t])
}
