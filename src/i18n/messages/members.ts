import { messages } from '../messages.ts'

export const memberMessages = messages({
  vi: {
    'members.page': 'Đoàn viên',
    'members.panel': 'Bao nhiêu đoàn viên, tăng hay giảm, vì sao',
    'members.stock': 'Đoàn viên cuối tháng',
    'members.flow': 'Biến động trong tháng',
    'members.left': 'Nghỉ hưu, thôi việc, khác',
    'members.net': 'Tăng ròng',
    'members.subtitle': (a: { unit: string; from: string; to: string }) =>
      a.from === a.to
        ? `Số đoàn viên, ${a.unit}, ${a.to}`
        : `Số đoàn viên, ${a.unit}, từ ${a.from} đến ${a.to}`,
    'members.finding.none': 'Chưa có số liệu tổng số đoàn viên',
    'members.finding.single': (a: { value: string; period: string }) =>
      `Có ${a.value} đoàn viên cuối ${a.period}`,
    'members.finding.rise': (a: { from: string; to: string }) =>
      `Đoàn viên tăng từ ${a.from} lên ${a.to} người`,
    'members.finding.fall': (a: { from: string; to: string }) =>
      `Đoàn viên giảm từ ${a.from} xuống ${a.to} người`,
    'members.finding.steady': (a: { from: string; to: string }) =>
      `Đoàn viên đầu và cuối kỳ bằng nhau: ${a.to} người`,
    'members.summary.single': (a: { value: string; period: string }) =>
      `Cuối ${a.period} có ${a.value} đoàn viên; không có mốc đầy đủ để so sánh.`,
    'members.summary.rise': (a: { from: string; to: string; change: string; start: string; end: string }) =>
      `Từ ${a.start} đến ${a.end}, số đoàn viên tăng ${a.change} người, từ ${a.from} lên ${a.to}.`,
    'members.summary.fall': (a: { from: string; to: string; change: string; start: string; end: string }) =>
      `Từ ${a.start} đến ${a.end}, số đoàn viên giảm ${a.change} người, từ ${a.from} xuống ${a.to}.`,
    'members.summary.steady': (a: { from: string; to: string; change: string; start: string; end: string }) =>
      `${a.start} và ${a.end} cùng có ${a.to} đoàn viên.`,
    'members.summary.most': (a: { period: string; value: string }) =>
      `Kết nạp nhiều nhất vào ${a.period}: ${a.value} người.`,
    'members.summary.gaps': (a: { count: string }) => `Có ${a.count} tháng chưa có số liệu tổng số.`,
    'members.noStock': 'Chưa có số liệu tổng số đoàn viên; chỉ vẽ biến động.',
    'members.noMonths': 'Nguồn không nêu số đoàn viên và biến động theo tháng.',
    'members.netHasAdjustment': 'Tăng ròng gồm cả các lần điều chỉnh số liệu.',
    'members.breakLabel': (a: { kind: string; day: string }) => `${a.kind} ${a.day}`,
    'members.range': 'Từ năm',
    'members.years': 'Từng năm',
    'members.opening': 'Đầu năm',
    'members.closing': 'Cuối năm',
    'members.women': 'Nữ',
    'members.labour': 'Tổng số lao động',
    'members.growth': 'Tỷ lệ tăng ròng',
    'members.growth.break': (a: { kind: string; day: string }) =>
      `Không tính: trong năm có ${a.kind} (${a.day}).`,
    'members.density': 'Tỷ lệ đoàn viên trên lao động',
    'members.noDensity': 'không tính được: thiếu tổng số lao động',
    'members.densityOf': (a: { percent: string; labour: string }) => `${a.percent} của ${a.labour} lao động`,
    'members.womenOf': (a: { percent: string }) => `(${a.percent})`,
    'members.units.children': (a: { period: string }) => `Các đơn vị trực thuộc, ${a.period}`,
    'members.units.sisters': (a: { period: string }) => `Các đơn vị cùng cấp, ${a.period}`,
    'members.unit': 'Đơn vị',
    'members.empty': (a: { from: string; to: string }) =>
      a.from === a.to
        ? `Chưa có số liệu đoàn viên ${a.to}`
        : `Chưa có số liệu đoàn viên từ ${a.from} đến ${a.to}`,
    'members.emptyNext': 'Chọn năm khác, hoặc mở một con số để nhập tay.',
    'members.enterClosing': 'Nhập số đoàn viên cuối năm',
  },
  en: {
    'members.page': 'Members',
    'members.panel': 'How many members, up or down, and why',
    'members.stock': 'Members at the end of the month',
    'members.flow': 'Changes in the month',
    'members.left': 'Retired, left, other',
    'members.net': 'Net change',
    'members.subtitle': a =>
      a.from === a.to
        ? `Number of members, ${a.unit}, ${a.to}`
        : `Number of members, ${a.unit}, ${a.from} to ${a.to}`,
    'members.finding.none': 'The number of members is not reported',
    'members.finding.single': a => `${a.value} members at the end of ${a.period}`,
    'members.finding.rise': a => `Members rose from ${a.from} to ${a.to}`,
    'members.finding.fall': a => `Members fell from ${a.from} to ${a.to}`,
    'members.finding.steady': a => `As many members at the end as at the start: ${a.to}`,
    'members.summary.single': a =>
      `There were ${a.value} members at the end of ${a.period}; there is no complete count to compare with.`,
    'members.summary.rise': a =>
      `From ${a.start} to ${a.end} the number of members rose by ${a.change}, from ${a.from} to ${a.to}.`,
    'members.summary.fall': a =>
      `From ${a.start} to ${a.end} the number of members fell by ${a.change}, from ${a.from} to ${a.to}.`,
    'members.summary.steady': a => `There were ${a.to} members both in ${a.start} and in ${a.end}.`,
    'members.summary.most': a => `Most were admitted in ${a.period}: ${a.value}.`,
    'members.summary.gaps': a => `Months without a member count: ${a.count}.`,
    'members.noStock': 'The number of members is not reported; only the changes are drawn.',
    'members.noMonths': 'The source gives neither member counts nor changes by month.',
    'members.netHasAdjustment': 'The net change includes corrections of the register.',
    'members.breakLabel': a => `${a.kind} ${a.day}`,
    'members.range': 'From year',
    'members.years': 'Year by year',
    'members.opening': 'Start of year',
    'members.closing': 'End of year',
    'members.women': 'Women',
    'members.labour': 'Labour force',
    'members.growth': 'Net growth rate',
    'members.growth.break': a => `Not stated: the unit was ${a.kind} during the year (${a.day}).`,
    'members.density': 'Union density',
    'members.noDensity': 'cannot be stated: labour force missing',
    'members.densityOf': a => `${a.percent} of ${a.labour} workers`,
    'members.womenOf': a => `(${a.percent})`,
    'members.units.children': a => `Units below, ${a.period}`,
    'members.units.sisters': a => `Sister units, ${a.period}`,
    'members.unit': 'Unit',
    'members.empty': a =>
      a.from === a.to
        ? `No member figures for ${a.to} yet`
        : `No member figures from ${a.from} to ${a.to} yet`,
    'members.emptyNext': 'Choose another year, or open a figure to type it in.',
    'members.enterClosing': 'Enter the members at the end of the year',
  },
})
