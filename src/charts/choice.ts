/** What a reader of a chart may choose: the order of a table, the row brought to the front. `null`: nothing. */
export type Choice = { sort: string | null } | { focus: string | null }
/** Keeps a choice; without it a chart is a still picture. */
export type Choose = (choice: Choice) => void
