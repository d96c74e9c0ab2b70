/** A client who has not answered a changed brief is reminded once after so many days; after so many more of them it is over. */
export const daysToRemindAmendment = 5
export const daysToAnswerAmendment = 15
