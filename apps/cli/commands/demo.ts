import type { Command } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Language } from '../../../platform/contract.ts'

export const demoCommand: Command = {
  options: {},
  files: 0,
  run: async (_input, terminal) => {
    terminal.progress(terminal.t('demo.running'))
    const { demoCommand: demonstrate } = await loadDemonstration()
    await demonstrate({ language: terminal.language, tell: terminal.tell })
    return exitCodes.done
  },
}

type Demonstration = {
  demoCommand(options: { language: Language; tell: (line: string) => void }): Promise<void>
}

async function loadDemonstration(): Promise<Demonstration> {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  return import(new URL(`../../server/demo-command.${extension}`, import.meta.url).href)
}
