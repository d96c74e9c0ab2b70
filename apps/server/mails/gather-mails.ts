import { existsSync } from 'node:fs'
import { moduleOrder } from '../../../modules/order.ts'
import type { Language } from '../../../platform/contract.ts'
import type { Mail } from '../../../platform/server/mail/mail.ts'
import { sceneIn, type ModuleMails } from '../../../platform/server/testing/module-mails.ts'

export type SampleMail = { readonly module: string; readonly says: string; readonly mail: Mail }

/** Every mail that any module sends, in this language, in the written order. The presence of a module's file is enough. */
export async function gatherMails(language: Language): Promise<SampleMail[]> {
  let scene = sceneIn(language)
  const all: SampleMail[] = []
  for (const module of moduleOrder) {
    const file = new URL(`../../../modules/${module}/server/testing/mails.ts`, import.meta.url)
    if (!existsSync(file)) continue
    const { mails } = (await import(file.href)) as { mails: ModuleMails }
    scene = { ...scene, ...(await mails.scene?.(scene)) }
    for (const [says, mail] of Object.entries(mails.samples(scene))) all.push({ module, says, mail })
  }
  return all
}
