import { monthsOf, type PeriodId, type YearId } from '#contract/period.ts'

/** Every period whose facts belong to a year: its months, quarters, halves, the year itself and the union's own. */
export const periodsIn = (year: YearId): PeriodId[] => [
  year,
  `${year}-H1`,
  `${year}-H2`,
  ...[1, 2, 3, 4].map(quarter => `${year}-Q${quarter}`),
  ...monthsOf(year),
  ...['U', 'U1', 'U2'].map(part => `${year}-${part}`),
]
