import type { Command } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { Stop } from '../stop.ts'

export const demoCommand: Command = {
  options: {},
  files: 0,
  run: async (_input, terminal) => {
    const { demoCommand: demonstrate } = await import('../../server/demo-command.ts')
    terminal.progress(terminal.t('demo.running'))
    const made = await demonstrate(terminal.language)
    if (!made) throw new Stop(exitCodes.refused, terminal.t('demo.not-empty'))
    terminal.tell(terminal.t('demo.done', { address: made.address }))
    return exitCodes.done
  },
}
