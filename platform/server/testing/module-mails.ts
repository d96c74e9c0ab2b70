import type { Language } from '../../contract.ts'
import type { Organisation } from '../context.ts'
import type { Mail } from '../mail/mail.ts'
import type { Reader } from '../mail/write-mail.ts'

/** What invented mails are about. A module adds what it knows, where its mails stand, by declaration merging. */
export interface MailScene {
  readonly organisation: Organisation
  readonly publicUrl: string
  readonly now: string
  readonly language: Language
  /** Léa, who reads most of them. */
  readonly reader: Reader
}

/** The mails of one module, as its own builders make them: `modules/<module>/server/testing/mails.ts` exports it as `mails`. */
export type ModuleMails = {
  /** What its mails, and those of later modules, are about. */
  readonly scene?: (known: MailScene) => Partial<MailScene> | Promise<Partial<MailScene>>
  /** Each mail under what it says. */
  readonly samples: (scene: MailScene) => Readonly<Record<string, Mail>>
}

export const sceneIn = (language: Language): MailScene =>
  ({
    organisation: {
      id: '01934f00-0000-7000-8000-000000000001',
      slug: 'collectif-inde-ouest',
      name: 'Collectif Indé Ouest',
      language: 'fr',
      timeZone: 'Europe/Paris',
      invented: true,
    },
    publicUrl: 'https://binome.exemple',
    now: '2026-11-21T20:00:00.000Z',
    language,
    reader: { email: 'lea@exemple.invalid', name: 'Léa Morvan', language },
  }) satisfies Partial<MailScene> as MailScene
