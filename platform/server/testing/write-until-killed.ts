// A process for tests to kill: opens the embedded database in the folder it is given, says so, then writes
// organisations without end and prints the name of each one once its transaction has committed.
//   npx tsx write-until-killed.ts <folder> [address]
import { migrate, openDatabase } from '../database/index.ts'
import { anOrganisation } from './an-organisation.ts'

const [directory, address] = process.argv.slice(2)
try {
  const database = await openDatabase({ directory, address })
  await migrate(database)
  process.stdout.write('open\n')
  for (let written = 0; ; written += 1) {
    await anOrganisation(database, `number ${written}`)
    process.stdout.write(`number ${written}\n`)
  }
} catch (error) {
  const { name, message } = error as Error
  process.stdout.write(`${name}: ${message}\n`)
}
