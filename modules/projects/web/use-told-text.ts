import { useTranslations } from 'use-intl'

/** What is done, and what becomes of the mail that says it: it leaves, or is kept where the administration reads it. */
export function useToldText() {
  const t = useTranslations('projects.told')
  return (done: string, { mailLeaves }: { readonly mailLeaves: boolean }, who: string) =>
    `${done} ${t(mailLeaves ? 'leaves' : 'kept', { who })}`
}
