/** Follows a figure that is invented. */
export const ILLUSTRATIVE = '°'
