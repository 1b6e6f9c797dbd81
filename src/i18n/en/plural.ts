/** 'member' after '1' and 'at least 1', 'members' after anything else. */
export const plural = (printed: string, one: string, many: string): string =>
  /(^|\s)1$/.test(printed) ? one : many
