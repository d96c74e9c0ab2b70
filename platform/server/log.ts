import { pino, type Logger } from 'pino'

/**
 * Structured lines on the standard error, with what happened and where; never a body, a query, an address or an
 * answer of a person.
 */
export function openLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { req: () => undefined, res: () => undefined },
      redact: ['*.email', '*.password', '*.token', '*.body', '*.answers'],
    },
    pino.destination({ fd: 2, sync: false }),
  )
}
