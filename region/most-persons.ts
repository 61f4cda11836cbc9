/** The most persons a region can have: beyond, birth dates would run out. */
export const MOST_PERSONS = 30_000;
