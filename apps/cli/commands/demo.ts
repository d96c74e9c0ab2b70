import { text, type Command, type CommandInput } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { Stop } from '../stop.ts'
import type { Terminal } from '../terminal.ts'

const lastDay = 210

export const demoCommand: Command = {
  options: {
    day: { type: 'string' },
    survey: { type: 'boolean' },
    course: { type: 'boolean' },
    project: { type: 'boolean' },
  },
  files: 0,
  run: async (input, terminal) => {
    const day = dayIn(input, terminal)
    const { demoCommand: demonstrate } = await import('../../server/demo-command.ts')
    terminal.progress(terminal.t('demo.running'))
    const onDay = (lived: number) => terminal.progress(terminal.t('demo.living', { lived, day: day ?? 0 }))
    const made = await demonstrate(terminal.language, {
      day,
      onDay,
      survey: input.values.survey === true,
      course: input.values.course === true,
      project: input.values.project === true,
      onWeek: (week) => terminal.progress(terminal.t('demo.week', { week })),
    })
    if (!made) throw new Stop(exitCodes.refused, terminal.t('demo.not-empty'))
    terminal.progress('')
    if (input.values.project) terminal.tell(terminal.t('demo.project', { address: made.address }))
    else if (input.values.course) terminal.tell(terminal.t('demo.course', { address: made.address }))
    else if (day === undefined) terminal.tell(terminal.t('demo.done', { address: made.address }))
    else {
      terminal.tell(terminal.t('demo.lived', { day, address: made.address }))
      await terminal.print(`${made.editionId}\n`)
    }
    return exitCodes.done
  },
}

function dayIn(input: CommandInput, terminal: Terminal): number | undefined {
  const written = text(input, 'day')
  if (written === undefined) return undefined
  const day = Number(written)
  if (!/^\d{1,3}$/.test(written) || day > lastDay)
    throw new Stop(exitCodes.wrongUsage, terminal.t('demo.day', { day: written, last: lastDay }))
  return day
}
