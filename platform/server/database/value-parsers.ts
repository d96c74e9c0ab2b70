import pg from 'pg'

type Parse = (text: string) => unknown

const asWritten: Parse = (text) => text

/** timestamptz: `2026-11-21T20:00:00.000Z`; an infinite one stays `infinity` or `-infinity`. */
function instant(text: string) {
  if (text.endsWith('infinity')) return text
  const parsed: unknown = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ)(text)
  return (parsed as Date).toISOString()
}

function wholeNumber(text: string) {
  const number = Number(text)
  if (!Number.isSafeInteger(number))
    throw new RangeError(`${text} is too large for a JavaScript number: read it as text.`)
  return number
}

// Its published type is not what it is.
const { create } = pg.types.arrayParser as unknown as {
  create(text: string, parse: Parse): { parse(): unknown[] }
}
const parseArray = (text: string, parse: Parse) => create(text, parse).parse()

const scalars: [oid: number, arrayOid: number, parse: Parse][] = [
  [pg.types.builtins.TIMESTAMPTZ, 1185, instant],
  [pg.types.builtins.TIMESTAMP, 1115, asWritten],
  [pg.types.builtins.DATE, 1182, asWritten],
  [pg.types.builtins.INTERVAL, 1187, asWritten],
  [pg.types.builtins.INT8, 1016, wholeNumber],
  [pg.types.builtins.NUMERIC, 1231, asWritten],
]

const parsers = new Map<number, Parse>(
  scalars.flatMap(([oid, arrayOid, parse]) => [
    [oid, parse] as const,
    [arrayOid, (text: string) => parseArray(text, parse)] as const,
  ]),
)

/**
 * How values leave the database, on both engines: instants as ISO text in UTC with milliseconds, days as
 * `YYYY-MM-DD`, int8 (so `count(*)`) as a number (throws beyond 2^53), numeric as text, json parsed.
 */
export const valueParsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary' = 'text') =>
    (format === 'text' ? parsers.get(oid) : undefined) ??
    pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}
