export const member = {
  'members.page': 'Đoàn viên',
  'members.panel': 'Bao nhiêu đoàn viên, tăng hay giảm, vì sao',
  'members.stock': 'Đoàn viên cuối tháng',
  'members.flow': 'Biến động trong tháng',
  'members.left': 'Nghỉ hưu, thôi việc, khác',
  'members.net': 'Tăng (giảm) trong kỳ',
  'members.subtitle': (a: { unit: string; from: string; to: string }) =>
    a.from === a.to
      ? `Số đoàn viên, ${a.unit}, ${a.to}`
      : `Số đoàn viên, ${a.unit}, từ ${a.from} đến ${a.to}`,
  'members.finding.none': 'Chưa có số liệu tổng số đoàn viên',
  'members.finding.single': (a: { value: string; period: string }) =>
    `Có ${a.value} đoàn viên cuối ${a.period}`,
  'members.finding.rise': (a: { from: string; to: string; years: string }) =>
    `Đoàn viên tăng từ ${a.from} lên ${a.to}, ${a.years}`,
  'members.finding.fall': (a: { from: string; to: string; years: string }) =>
    `Đoàn viên giảm từ ${a.from} xuống ${a.to}, ${a.years}`,
  'members.finding.steady': (a: { from: string; to: string; years: string }) =>
    `Đoàn viên đầu và cuối kỳ bằng nhau: ${a.to}, ${a.years}`,
  'members.summary.single': (a: { value: string; period: string }) =>
    `Cuối ${a.period} có ${a.value} đoàn viên; không có mốc đầy đủ để so sánh.`,
  'members.summary.rise': (a: { from: string; to: string; change: string; start: string; end: string }) =>
    `Từ ${a.start} đến ${a.end}: tăng ${a.change} người (${a.from} → ${a.to}).`,
  'members.summary.fall': (a: { from: string; to: string; change: string; start: string; end: string }) =>
    `Từ ${a.start} đến ${a.end}: giảm ${a.change} người (${a.from} → ${a.to}).`,
  'members.summary.steady': (a: { from: string; to: string; change: string; start: string; end: string }) =>
    `Từ ${a.start} đến ${a.end}: số đoàn viên bằng nhau (${a.to}).`,
  'members.moment.start': (a: { period: string }) => `đầu ${a.period}`,
  'members.moment.end': (a: { period: string }) => `cuối ${a.period}`,
  'members.summary.most': (a: { period: string; value: string }) =>
    `Kết nạp nhiều nhất vào ${a.period}: ${a.value} người.`,
  'members.summary.gaps': (a: { count: string }) => `Có ${a.count} tháng chưa có số liệu tổng số.`,
  'members.noStock': 'Chưa có số liệu tổng số đoàn viên; chỉ vẽ biến động.',
  'members.noMonths': 'Nguồn không nêu số đoàn viên và biến động theo tháng.',
  'members.netHasAdjustment': 'Tăng (giảm) trong kỳ gồm cả các lần điều chỉnh số liệu.',
  'members.breakLabel': (a: { kind: string; day: string }) => `${a.kind} ${a.day}`,
  'members.balance.subtitle': (a: { unit: string; period: string }) =>
    `Đoàn viên từ đầu kỳ đến cuối kỳ, ${a.unit}, ${a.period}`,
  'members.balance.months': (a: { from: string; to: string }) => `từ ${a.from} đến ${a.to}`,
  'members.balance.net': (a: { from: string; to: string; change: string }) =>
    `Từ ${a.from} đến ${a.to} đoàn viên (${a.change})`,
  'members.balance.apart': (a: { from: string; to: string }) => `Đầu kỳ: ${a.from}; cuối kỳ: ${a.to}`,
  'members.balance.none': (a: { causes: string }) => `Không có trường hợp nào: ${a.causes}.`,
  'members.balance.unknown': (a: { count: number }) => `${a.count} nguyên nhân khác`,
  'members.balance.sides': (a: { day: string }) =>
    `Mốc ${a.day} chia năm làm hai: mỗi bên một biểu đồ, không cộng và không so sánh qua mốc.`,
  'members.balance.empty': (a: { period: string }) =>
    `Chưa có tổng số đoàn viên đầu kỳ và cuối kỳ ${a.period}, nên chưa vẽ được các nguyên nhân tăng, giảm.`,
  'members.range': 'Từ năm',
  'members.years': 'Từng năm',
  'members.opening': 'Đầu năm',
  'members.closing': 'Cuối năm',
  'members.women': 'Nữ',
  'members.labour': 'Tổng số lao động',
  'members.growth': 'Tỷ lệ tăng (giảm)',
  'members.growth.break': (a: { kind: string; day: string }) =>
    `Không tính: trong năm có ${a.kind} (${a.day}).`,
  'members.density': 'Tỷ lệ đoàn viên trên lao động',
  'members.noDensity': 'không tính được',
  'members.densityOf': (a: { percent: string; members: string; labour: string }) =>
    `${a.members}/${a.labour} lao động (${a.percent})`,
  'members.units.children': (a: { period: string }) => `Các đơn vị trực thuộc, ${a.period}`,
  'members.units.sisters': (a: { period: string }) => `Các đơn vị cùng cấp, ${a.period}`,
  'members.units.dash': 'Dấu – là chưa có số liệu.',
  'members.units.womenShare': 'Tỷ lệ nữ',
  'members.units.density': 'Đoàn viên trên lao động',
  'members.units.densityOf': (a: { percent: string; members: string; labour: string }) =>
    `${a.members}/${a.labour} (${a.percent})`,
  'members.units.others': (a: { count: number }) => `${a.count} đơn vị khác: chưa có số liệu`,
  'members.unit': 'Đơn vị',
  'members.empty': (a: { from: string; to: string }) =>
    a.from === a.to
      ? `Chưa có số liệu đoàn viên ${a.to}`
      : `Chưa có số liệu đoàn viên từ ${a.from} đến ${a.to}`,
  'members.emptyNext': 'Chọn năm khác, hoặc mở một con số để nhập tay.',
  'members.enterClosing': 'Nhập số đoàn viên cuối năm',
} as const
