import PgBoss from 'pg-boss'

/**
 * SQL that makes pg-boss's own schema, `pgboss`, inside a transaction of ours. It is closed to
 * `binome_app`; `binome_worker` may read and write its rows. Running it when the schema exists throws 42P07.
 */
export function jobSchemaSql(): string {
  const plans = PgBoss.getConstructionPlans('pgboss')
  const body = /^\s*BEGIN;(.*)COMMIT;\s*$/s.exec(plans)?.[1]
  if (!body) throw new Error('pg-boss no longer writes its schema as one transaction.')
  return `${body}
    grant usage on schema pgboss to binome_worker;
    grant select, insert, update, delete on all tables in schema pgboss to binome_worker;
    grant execute on all functions in schema pgboss to binome_worker;`
}
