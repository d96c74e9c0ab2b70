import type pg from 'pg'

/** Roles are missing and this user may not make them; `sql` is what an administrator runs once. */
export class RolesMissing extends Error {
  override name = 'RolesMissing'
  readonly sql: string
  constructor(sql: string, cause: unknown) {
    super(
      'The database lacks the roles that keep organisations apart, and the user of DATABASE_URL may not make ' +
        `them. As an administrator of this PostgreSQL server, in this database, run:\n\n${sql}\n`,
      { cause },
    )
    this.sql = sql
  }
}

/**
 * Makes the three roles and lets the connected user become each: `binome_owner` owns everything and runs
 * migrations, `binome_app` serves requests, `binome_worker` dispatches facts. None may log in or bypass
 * row-level security. Roles belong to the whole server, so other databases may be making them right now.
 */
export async function ensureRoles(client: pg.ClientBase): Promise<void> {
  try {
    await client.query(makeRoles)
  } catch (error) {
    if ((error as { code?: unknown }).code !== '42501') throw error
    throw new RolesMissing(await administratorSql(client), error)
  }
}

const roles = ['binome_owner', 'binome_app', 'binome_worker']

const makeRoles = `
do $$
declare
  wanted name;
  recent boolean := current_setting('server_version_num')::int >= 160000;
begin
  foreach wanted in array array['${roles.join("', '")}']::name[] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin', wanted);
      exception when duplicate_object or unique_violation then
        null;
      end;
    end if;
    if current_setting('is_superuser') = 'off' then
      begin
        -- From PostgreSQL 16 on, a membership does not by itself let its member take the role.
        execute format('set local role %I', wanted);
        execute 'reset role';
      exception when insufficient_privilege then
        execute format('grant %I to current_user%s', wanted,
          case when recent then ' with inherit true, set true' else '' end);
      end;
    end if;
  end loop;
  if not has_database_privilege('binome_owner', current_database(), 'create') then
    execute format('grant create on database %I to binome_owner', current_database());
  end if;
  if not has_database_privilege('binome_owner', current_database(), 'create') then
    raise insufficient_privilege using message = 'the owner of this database may not be changed by this user';
  end if;
end
$$`

async function administratorSql(client: pg.ClientBase) {
  const { rows } = await client.query<{ login: string; name: string; version: string }>(
    `select quote_ident(current_user) as login, quote_ident(current_database()) as name,
            current_setting('server_version_num') as version`,
  )
  const { login, name, version } = rows[0] ?? { login: '', name: '', version: '0' }
  const set = Number(version) >= 160_000 ? ' with inherit true, set true' : ''
  return [
    ...roles.map((role) => `create role ${role} nologin;  -- unless it exists`),
    `grant ${roles.join(', ')} to ${login}${set};`,
    `grant create on database ${name} to binome_owner;`,
  ].join('\n')
}
