import type { Command } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { figuresInWords } from '../figures/in-words.ts'
import { Stop } from '../stop.ts'

/** The figures of an edition, as its results page shows them. */
export const figuresCommand: Command = {
  options: { json: { type: 'boolean' } },
  files: 1,
  run: async (input, terminal) => {
    const { t, language } = terminal
    const [wanted] = input.files
    if (wanted === undefined) throw new Stop(exitCodes.wrongUsage, t('figures.which'))
    const { figuresCommand: read } = await import('../../server/figures-command.ts')
    const found = await read(wanted)
    if ('editions' in found) {
      const names = found.editions.slice(0, 12).map(({ id, name }) => `${name[language]} (${id})`)
      const count = names.length
      throw new Stop(
        exitCodes.refused,
        t('figures.not-one', { edition: wanted, count, list: names.join(', ') }),
      )
    }
    const { results, edition } = found
    if (input.values['json'] === true) await terminal.print(`${JSON.stringify(results.figures, null, 2)}\n`)
    else await terminal.print(`${figuresInWords(results, edition.name[language], terminal)}\n`)
    return exitCodes.done
  },
}
