-- What a template says of how an edition is followed, and was kept nowhere: places, first meeting, check-ins.
alter table programmes.editions
  add column conduct jsonb not null default '{
    "load": { "mentorPairs": 2, "menteeMentors": 1 },
    "firstMeeting": { "bookedWithinDays": 7, "heldWithinDays": 14 },
    "checkIns": { "first-meeting": 1, "month": 30, "middle": 50, "closing": 15, "follow-up": 90, "year": 245 }
  }';
