/** Words of horizontal bars. */
export const bars = {
  'bars.note': 'Ghi chú',
  'bars.all': (a: { count: number }) => `Xem cả ${a.count} dòng`,
} as const
