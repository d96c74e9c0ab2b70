import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Refusal } from '../../../../platform/web/refusal.ts'

const Known = z.object({
  personId: z.string(),
  name: z.string(),
  role: z.enum(['mentor', 'mentee', 'none']),
})
export type Known = z.infer<typeof Known>

/** Of a refusal that asks whether somebody known here is meant. */
export function knownOf(error: unknown): Known | undefined {
  return error instanceof Refusal && error.code === 'known-here' ? Known.parse(error.details) : undefined
}

type KnownHereProps = { readonly known: Known; readonly pending: boolean; readonly onCorrect: () => void }

/** Whose address it is, and what they are here: nobody is added under another name in silence. */
export function KnownHere({ known: { name, role }, pending, onCorrect }: KnownHereProps) {
  const t = useTranslations('partners.person')
  return (
    <Banner
      tone="waiting"
      takesFocus
      title={t('knownTitle', { name })}
      actions={
        <>
          <Button type="submit" size="small" pending={pending}>
            {t('yes', { name })}
          </Button>
          <Button size="small" variant="quiet" onPress={onCorrect}>
            {t('no')}
          </Button>
        </>
      }
    >
      {t(`known.${role}`, { name })}
    </Banner>
  )
}
