import type { Command } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'

export const migrateCommand: Command = {
  options: {},
  files: 0,
  run: async (_input, terminal) => {
    const { migrateCommand: migrate } = await import('../../server/migrate-command.ts')
    terminal.progress(terminal.t('migrate.running'))
    await migrate()
    terminal.tell(terminal.t('migrate.done'))
    return exitCodes.done
  },
}
