type Trend = { name: string; from: string; to: string; start: string; end: string; change: string }
type Part = 'M' | 'Q' | 'H' | 'Y' | 'U'
const PARTS: Record<Part, string> = { M: 'tháng', Q: 'quý', H: 'kỳ sáu tháng', Y: 'năm', U: 'kỳ' }

/** What is read aloud under a chart: rules of wording in src/charts/narrative. */
export const narrative = {
  'narrative.show': 'Đọc lời thuyết minh',
  'narrative.copy': 'Chép lời thuyết minh',
  'narrative.copied': 'Đã chép',
  'narrative.selected': 'Đã chọn sẵn, bấm Ctrl+C để chép',
  'narrative.sentence': (a: { words: string }) => `${a.words}.`,
  'narrative.person': (_: { n: number }) => 'đồng chí',
  'narrative.periods': (a: { n: number; printed: string; part: Part }) => `${a.printed} ${PARTS[a.part]}`,
  'narrative.units': (a: { n: number; printed: string }) => `${a.printed} đơn vị`,
  'narrative.places': (a: { n: number; printed: string }) => `${a.printed} bậc`,
  'narrative.evaluators': (a: { n: number; printed: string }) => `${a.printed} đơn vị chấm`,
  'narrative.activities': (a: { n: number; printed: string }) => `${a.printed} hoạt động`,
  'narrative.trend.rise': (a: Trend) =>
    `${a.name}: từ ${a.from} (${a.start}) lên ${a.to} (${a.end}), tăng ${a.change}.`,
  'narrative.trend.fall': (a: Trend) =>
    `${a.name}: từ ${a.from} (${a.start}) xuống ${a.to} (${a.end}), giảm ${a.change}.`,
  'narrative.trend.steady': (a: Trend) =>
    `${a.name}: giữ nguyên ${a.to}, so giữa hai mốc ${a.start} và ${a.end}.`,
  'narrative.single': (a: { name: string; value: string; period: string }) =>
    `${a.name}: ${a.value} (${a.period}).`,
  'narrative.latest': (a: { list: string }) => `Gần nhất: ${a.list}.`,
  'narrative.latestOf': (a: { name: string; value: string; period: string }) =>
    `${a.name} ${a.value} (${a.period})`,
  'narrative.extremes': (a: { high: string; low: string }) => `Cao nhất ${a.high}, thấp nhất ${a.low}.`,
  'narrative.extremesKnown': (a: { high: string; low: string }) =>
    `Trong các kỳ có số liệu, cao nhất ${a.high}, thấp nhất ${a.low}.`,
  'narrative.at': (a: { value: string; when: string }) => `${a.value} (${a.when})`,
  'narrative.shared': (a: { periods: string }) => `trong ${a.periods}`,
  'narrative.most': (a: { name: string; value: string }) => `${a.name}: nhiều nhất ${a.value}.`,
  'narrative.against': (a: { name: string; list: string }) => `So với ${a.name}: ${a.list}.`,
  'narrative.against.more': (a: { periods: string }) => `${a.periods} cao hơn`,
  'narrative.against.fewer': (a: { periods: string }) => `${a.periods} thấp hơn`,
  'narrative.against.same': (a: { periods: string }) => `${a.periods} bằng nhau`,
  'narrative.against.apart': (a: { name: string }) => `không so sánh với ${a.name} qua mốc thay đổi tổ chức`,
  'narrative.gaps': (a: { periods: string; list: string }) =>
    a.list === '' ? `${a.periods} chưa có số liệu` : `${a.periods} chưa có số liệu (${a.list})`,
  'narrative.partial': (a: { periods: string }) => `${a.periods} chưa đủ số liệu để so sánh`,
  'narrative.noFigures': (a: { name: string }) => `${a.name}: chưa có số liệu`,
  'narrative.break': (a: { period: string; label: string }) =>
    `số liệu ngắt tại ${a.period} (${a.label}), trước và sau không so sánh`,
  'narrative.reported': (a: { reported: number; expected: number }) =>
    `mới có ${a.reported}/${a.expected} đơn vị báo cáo`,
  'narrative.bounded': 'có con số chỉ là mức ít nhất hoặc ước lượng',
  'narrative.caveats': (a: { list: string }) => `Cần lưu ý: ${a.list}.`,
  'narrative.demo.all': 'Đây là số liệu minh họa.',
  'narrative.demo.some': 'Một phần là số liệu minh họa.',
  'narrative.target': (a: { label: string; actual: string; target: string; verdict: string }) =>
    `${a.label}: ${a.actual} trên chỉ tiêu ${a.target}, ${a.verdict}.`,
  'narrative.target.over': (a: { n: string }) => `vượt ${a.n}`,
  'narrative.target.met': 'đạt đúng chỉ tiêu',
  'narrative.target.missing': (a: { n: string }) => `còn thiếu ${a.n}`,
  'narrative.target.none': 'chưa giao chỉ tiêu',
  'narrative.target.unknown': 'chưa thể đánh giá',
  'narrative.targets': (a: { list: string }) => `So với chỉ tiêu: ${a.list}.`,
  'narrative.targets.met': (a: { units: string }) => `${a.units} đạt`,
  'narrative.targets.missed': (a: { units: string }) => `${a.units} chưa đạt`,
  'narrative.targets.furthest': (a: { label: string; n: string }) =>
    `Cách chỉ tiêu xa nhất là ${a.label}, còn thiếu ${a.n}.`,
  'narrative.targets.open': (a: { units: string }) => `${a.units} chưa đủ số liệu để đánh giá`,
  'narrative.targets.none': (a: { units: string }) => `${a.units} chưa giao chỉ tiêu`,
  'narrative.occasion': (a: { label: string; value: string }) =>
    `Nhiều hoạt động nhất: ${a.label}, ${a.value}.`,
  'narrative.occasions': (a: { list: string }) => `Theo dịp: ${a.list}.`,
  'narrative.months': (a: { n: string; of: string }) => `${a.n}/${a.of} tháng có hoạt động được ghi nhận.`,
  'narrative.reach': (a: { list: string }) => `Nhiều nhất trong một tháng: ${a.list}.`,
  'narrative.reachOf': (a: { value: string; label: string; period: string }) =>
    `${a.value} (${a.label}, ${a.period})`,
  'narrative.undated': (a: { list: string }) => `chưa rõ tháng: ${a.list}`,
  'narrative.first': (a: { list: string; place: string }) => `${a.list} đứng ${a.place}.`,
  'narrative.firstIn': (a: { list: string; place: string; period: string }) =>
    `${a.list} đứng ${a.place} (${a.period}).`,
  'narrative.apart': (a: { period: string }) => `không so sánh ${a.period} với kỳ liền trước`,
  'narrative.noPlace': (a: { periods: string }) => `${a.periods} không có thứ hạng chính xác của đơn vị mình`,
  'narrative.hidden': (a: { units: string }) => `${a.units} không hiện trên biểu đồ`,
  'narrative.own': (a: { label: string; place: string }) => `${a.label} xếp ${a.place}.`,
  'narrative.ownWith': (a: { label: string; place: string; others: string }) =>
    `${a.label} xếp ${a.place}, cùng ${a.others}.`,
  'narrative.own.none': (a: { label: string; place: string }) => `${a.label}: ${a.place}.`,
  'narrative.rank.range': (a: { units: string }) => `${a.units} chỉ biết khoảng thứ hạng`,
  'narrative.rank.notRanked': (a: { units: string }) => `${a.units} không được xếp hạng`,
  'narrative.rank.unknown': (a: { units: string }) => `${a.units} chưa rõ thứ hạng`,
  'narrative.rank.listed': (a: { n: string; of: string }) => `nguồn nêu ${a.n}/${a.of} đơn vị`,
  'narrative.inside': (a: { label: string; n: string; of: string; k: number; firsts: string }) =>
    `${a.label} được ${a.n}/${a.of} xếp thứ 1–${a.k}${a.firsts}.`,
  'narrative.inside.firsts': (a: { evaluators: string }) => `, trong đó ${a.evaluators} xếp thứ 1`,
  'narrative.inside.open': (a: { evaluators: string; label: string }) =>
    `${a.evaluators} chưa rõ xếp ${a.label} trong hay ngoài nhóm này`,
  'narrative.firsts': (a: { label: string; evaluators: string }) =>
    `Được xếp thứ 1 nhiều nhất: ${a.label}, do ${a.evaluators}.`,
  'narrative.proposed': (a: { list: string }) => `mới đề nghị, chưa được tặng: ${a.list}`,
  'narrative.outOf': (a: { n: string; of: string }) => `${a.n}/${a.of}`,
  'narrative.behind': (a: { above: string; label: string; own: string; theirs: string }) =>
    `Cách ${a.above} xa nhất ở ${a.label}: ${a.own} so với ${a.theirs} điểm.`,
  'narrative.ofWhole': (a: { whole: string; list: string }) => `Tổng số ${a.whole}: ${a.list}.`,
  'narrative.partOf': (a: { n: string; label: string }) => `${a.n} (${a.label})`,
  'narrative.undetermined': (a: { n: string; label: string }) =>
    `${a.n} (${a.label}, không tính vào bên nào)`,
} as const
