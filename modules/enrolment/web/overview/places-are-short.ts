/** The opening gate: a team is warned while its mentors' places are under three quarters of its mentees. */
export function placesAreShort({
  mentorPlaces,
  mentees,
}: {
  mentorPlaces: number
  mentees: number
}): boolean {
  return mentorPlaces * 4 < mentees * 3
}
