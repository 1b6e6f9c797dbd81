const ROMAN = ['I', 'II', 'III', 'IV']

/** Words inside printed numbers, periods and ranks. */
export const format = {
  'format.percent': (a: { number: string }) => `${a.number}%`,
  'format.million': (a: { number: string }) => `${a.number} triệu đồng`,
  'format.billion': (a: { number: string }) => `${a.number} tỷ đồng`,
  'format.dong': (a: { number: string }) => `${a.number} đồng`,
  'format.exact': (a: { number: string }) => a.number,
  'format.atLeast': (a: { number: string }) => `ít nhất ${a.number}`,
  'format.atMost': (a: { number: string }) => `nhiều nhất ${a.number}`,
  'format.about': (a: { number: string }) => `khoảng ${a.number}`,
  'format.year': (a: { year: string }) => `năm ${a.year}`,
  'format.half': (a: { year: string; n: number }) => `6 tháng ${a.n === 1 ? 'đầu' : 'cuối'} năm ${a.year}`,
  'format.quarter': (a: { year: string; n: number }) => `quý ${ROMAN[a.n - 1]}/${a.year}`,
  'format.month': (a: { year: string; n: number }) => `tháng ${a.n}/${a.year}`,
  'format.monthTick': (a: { n: number }) => `T${a.n}`,
  'format.monthYearTick': (a: { year: string; n: number }) => `T${a.n}/${a.year.slice(2)}`,
  'format.quarterTick': (a: { n: number }) => `Q.${ROMAN[a.n - 1]}`,
  'format.quarterYearTick': (a: { year: string; n: number }) => `Q.${ROMAN[a.n - 1]}/${a.year.slice(2)}`,
  'format.halfTick': (a: { n: number }) => (a.n === 1 ? '6T đầu' : '6T cuối'),
  'format.halfYearTick': (a: { year: string; n: number }) =>
    `${a.n === 1 ? '6T đầu' : '6T cuối'}/${a.year.slice(2)}`,
  'format.notReported': 'chưa có số liệu',
  'rank.notRanked': 'không xếp hạng',
  'rank.unknown': 'chưa rõ',
  'rank.outside': (a: { k: number }) =>
    a.k === 1 ? 'không phải thứ 1 hoặc không xếp' : `ngoài 1–${a.k} hoặc không xếp`,
  'rank.within': (a: { k: number }) => `trong nhóm 1–${a.k}`,
  'rank.place': (a: { place: string }) => `thứ ${a.place}`,
  'rank.tied': (a: { place: string }) => `thứ ${a.place}, đồng hạng`,
  'rank.range': (a: { place: string }) => `trong khoảng thứ ${a.place}`,
} as const
