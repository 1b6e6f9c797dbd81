/** Words for units of count, sources and what limits a figure. */
export const sources = {
  'unit.person': 'người',
  'unit.occurrence': 'lượt',
  'unit.gift': 'suất',
  'unit.house': 'căn',
  'unit.collective': 'tập thể',
  'unit.unit': 'đơn vị',
  'unit.activity': 'hoạt động',
  'unit.evaluator': 'phòng, ban, ngành',
  'unit.session': 'cuộc',
  'unit.round': 'đợt',
  'unit.point': 'điểm',
  'unit.vnd': 'đồng',
  'unit.counted': (a: { n: number; unit: string }) => a.unit,
  'source.seed': 'bài báo',
  'source.import': 'nhập từ tệp',
  'source.manual': 'nhập tay',
  'source.demo': 'minh họa',
  'source.line': (a: { title: string; kind: string }) => `${a.title} (${a.kind})`,
  'source.lineWithDay': (a: { title: string; kind: string; day: string }) =>
    `${a.title} (${a.kind}, ${a.day})`,
  'source.lineWithPlaces': (a: { line: string; places: string }) => `${a.line}: ${a.places}`,
  'source.demoMany': (a: { count: number }) => `Số liệu minh họa (${a.count} nguồn)`,
  'break.rename': 'đổi tên',
  'break.merge': 'sáp nhập',
  'break.split': 'chia tách',
  'break.transfer': 'chuyển giao',
  'break.dissolve': 'kết thúc hoạt động',
  'note.break': (a: { day: string; kind: string; from: string; to: string; basis: string }) =>
    `Từ ${a.day}: ${a.kind} (${a.from} → ${a.to}). Số liệu trước và sau không nối, không so sánh. Căn cứ: ${a.basis}.`,
  'note.unitsMissing': (a: { reported: number; expected: number }) =>
    `Mới có ${a.reported}/${a.expected} đơn vị báo cáo; tổng chỉ gồm các đơn vị đã báo cáo.`,
  'note.monthsMissing': (a: { reported: number; expected: number }) =>
    `Mới có số liệu ${a.reported}/${a.expected} tháng; tháng thiếu để trống.`,
  'note.unitNotValid': 'Đơn vị này không hoạt động trong suốt kỳ đang xem.',
} as const
