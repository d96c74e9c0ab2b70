import { createReadStream, promises } from 'node:fs'
import Papa from 'papaparse'
import { exitCodes } from '../exit-codes.ts'
import { reasonOf } from '../files.ts'
import { Stop } from '../stop.ts'
import type { Terminal } from '../terminal.ts'

/** Reads a file of comma- or semicolon-separated values as it comes, never whole in memory; '-' is the standard input. */
export async function readLines(
  path: string,
  terminal: Terminal,
  onLine: (cells: readonly string[], line: number) => void,
): Promise<void> {
  const size = path === '-' ? 0 : ((await promises.stat(path).catch(() => null))?.size ?? 0)
  const stream = path === '-' ? terminal.input : createReadStream(path, { highWaterMark: 1 << 20 })
  stream.setEncoding('utf8')
  let line = 0
  await new Promise<void>((resolve, reject) => {
    const give = (results: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
      try {
        for (const cells of results.data) {
          line++
          if (cells.length === 1 && cells[0] === '') continue
          if (cells.some((cell) => cell.includes('\uFFFD'))) {
            throw new Stop(exitCodes.unreadable, terminal.t('scores.not-utf-8', { path }))
          }
          onLine(line === 1 ? cells.map((cell) => cell.replace(/^\uFEFF/, '')) : cells, line)
        }
        if (size > 0) {
          const percent = Math.min(100, Math.floor((100 * results.meta.cursor) / size))
          terminal.progress(terminal.t('scores.reading', { percent }))
        }
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)))
        parser.abort()
        stream.destroy()
      }
    }
    const fail = (error: unknown) =>
      reject(
        new Stop(exitCodes.unreadable, terminal.t('files.unreadable', { path, reason: reasonOf(error) })),
      )
    stream.on('error', fail)
    Papa.parse<string[]>(stream, { chunk: give, complete: () => resolve(), error: fail })
  })
  terminal.progress('')
}
