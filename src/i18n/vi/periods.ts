/** The union's own reporting year: 1 December to 30 November. The other periods are in formats.ts. */
export const period = {
  'period.unionYear': (a: { year: string }) =>
    `năm công đoàn ${a.year} (12/${Number(a.year) - 1}–11/${a.year})`,
  'period.unionHalf': (a: { year: string; n: number }) =>
    a.n === 1 ? `6 tháng đầu năm ${a.year} (đến 31/5)` : `6 tháng cuối năm ${a.year} (1/6 đến 30/11)`,
  'step.label': 'Chia theo',
  'step.month': 'Tháng',
  'step.quarter': 'Quý',
  'step.half': '6 tháng',
  'step.year': 'Năm',
  'calendar.label': 'Năm tính theo',
  'calendar.civil': 'Dương lịch (1–12)',
  'calendar.union': 'Năm công đoàn (12–11)',
} as const
