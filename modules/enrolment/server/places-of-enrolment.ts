/** The kind under which an enrolment's places stand in `platform.places`: how many pairs this person takes. */
export const placesOfEnrolment = 'enrolment'
