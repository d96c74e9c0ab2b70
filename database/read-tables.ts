import type pg from 'pg'

export type Column = {
  name: string
  /** As PostgreSQL writes it: `timestamp with time zone`, `text[]`. */
  type: string
  notNull: boolean
  defaultSql: string | null
}
export type Table = {
  schema: string
  name: string
  kind: 'table' | 'view'
  columns: Column[]
  /** Constraint definitions by name, in PostgreSQL's own words, `not null` excepted. */
  constraints: { name: string; definition: string }[]
  /** For a view without outer joins, the tables it reads, as `schema.name`. */
  sources: string[]
}

/** The tables and views that our migrations made, in the order of their names. */
export async function readTables(pool: pg.Pool): Promise<Table[]> {
  const { rows } = await pool.query<Table>(`
    select n.nspname as schema, c.relname as name,
      case c.relkind when 'v' then 'view' else 'table' end as kind,
      (
        select json_agg(json_build_object(
          'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'notNull', a.attnotnull,
          'defaultSql', pg_get_expr(d.adbin, d.adrelid)
        ) order by a.attnum)
        from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      ) as columns,
      coalesce((
        select json_agg(json_build_object('name', k.conname, 'definition', pg_get_constraintdef(k.oid))
          order by array_position(array['p', 'u', 'f', 'c', 'x'], k.contype::text), k.conname collate "C")
        from pg_constraint k
        -- PostgreSQL 18 keeps "not null" here too; the columns say it already.
        where k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c', 'x')
      ), '[]') as constraints,
      case when c.relkind = 'v' and pg_get_viewdef(c.oid) !~* '(left|right|full) join' then array(
        select distinct t.relnamespace::regnamespace || '.' || t.relname
        from pg_rewrite r
        join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
        join pg_class t on d.refclassid = 'pg_class'::regclass and t.oid = d.refobjid and t.relkind in ('r', 'p')
        where r.ev_class = c.oid order by 1
      ) else '{}' end as sources
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v') and ${isOurs('n', 'c', 'pg_class')}
    order by n.nspname collate "C", c.relname collate "C"`)
  return rows
}

/** A condition in SQL: the object is in a schema of ours, and no extension brought it. */
export function isOurs(namespace: string, object: string, catalog: string) {
  return `${namespace}.nspname !~ '^(pg_|information_schema$|public$)' and not exists (
    select from pg_depend e
    where e.classid = '${catalog}'::regclass and e.objid = ${object}.oid and e.deptype = 'e')`
}
