import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { describeOnBothEngines } from '../platform/server/testing/describe-on-both-engines.ts'

const organisation = '0198c0de-0000-7000-8000-000000000001'
const edition = '0198c0de-0000-7000-8000-000000000002'
const other = '0198c0de-0000-7000-8000-000000000003'
const at = '2026-11-21T20:00:00Z'

describeOnBothEngines('the questions of before', (openTestDatabase) => {
  it('are the first version of each edition, in their order', async () => {
    const { pool } = await openTestDatabase()
    const migration = await readFile(new URL('./migrations/0015-questionnaires.sql', import.meta.url), 'utf8')
    await pool.query(`
      drop schema questionnaires cascade;
      alter table enrolment.enrolments drop column answer_versions, drop column answers_used_at;
      insert into people.organisations (id, slug, name, language, time_zone, created_at)
        values ('${organisation}', 'ici', 'Ici', 'fr', 'Europe/Paris', '${at}');
      select set_config('app.organisation', '${organisation}', false);
      insert into programmes.programmes values ('${organisation}', '${edition}', '{}', 'cohort', '${at}');
      insert into programmes.editions (organisation_id, id, programme_id, name, agreement, charter, matching_defaults,
          created_at, updated_at)
        select '${organisation}', id, '${edition}', '{}', '{}', '{}', '{}', '${at}', '${at}'
        from unnest(array['${edition}', '${other}']::uuid[]) as id;
      insert into programmes.questions
        select '${organisation}', '${edition}', key, position, 'short-text', 'both', '{"fr": "Q", "en": "Q"}', null, null,
          '[]', 'own', false, 'team', false
        from (values ('second', 1), ('first', 0)) as question (key, position);
    `)
    await pool.query(migration)
    await pool.query(`select set_config('app.organisation', '${organisation}', false)`)
    const { rows } = await pool.query(
      `select questionnaire_id, number, questions from questionnaires.versions order by questionnaire_id`,
    )
    expect(rows).toMatchObject([
      { questionnaire_id: edition, number: 1, questions: [{ key: 'first' }, { key: 'second' }] },
      { questionnaire_id: other, number: 1, questions: [] },
    ])
    expect(rows[0].questions[0]).toEqual({
      key: 'first',
      kind: 'short-text',
      askedOf: 'both',
      wording: { fr: 'Q', en: 'Q' },
      mentorWording: null,
      help: null,
      options: [],
      optionsFrom: 'own',
      required: false,
      readers: 'team',
      special: false,
    })
    await expect(
      pool.query(`update questionnaires.versions set questions = '[]' where number = 1`),
    ).rejects.toThrow('kept as it was')
  })
})
