-- What a survey is for: whether a programme helps, or what people need before one begins.
alter table surveys.surveys add column purpose text not null default 'impact' check (purpose in ('impact', 'discovery'));
