// npx tsx --conditions=binome-source apps/server/mails/write-page.ts <file>: `npm run mails` runs it.
import { writeFileSync } from 'node:fs'
import { gatherMails } from './gather-mails.ts'
import { mailsPage } from './mails-page.ts'

writeFileSync(process.argv[2]!, mailsPage({ fr: await gatherMails('fr'), en: await gatherMails('en') }))
