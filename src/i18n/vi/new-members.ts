export const newMember = {
  'newMembers.page': 'Kết nạp mới',
  'newMembers.panel': 'Kết nạp được bao nhiêu',
  'newMembers.targets': 'Đạt chỉ tiêu chưa',
  'newMembers.by.month': 'Kết nạp trong tháng',
  'newMembers.by.quarter': 'Kết nạp trong quý',
  'newMembers.by.half': 'Kết nạp trong 6 tháng',
  'newMembers.by.year': 'Kết nạp trong năm',
  'newMembers.years.civil': (a: { from: string; to: string }) => `${a.from}–${a.to}`,
  'newMembers.years.union': (a: { from: string; to: string }) =>
    `${a.from}–${a.to}, tính theo năm công đoàn (từ tháng 12 đến tháng 11)`,
  'newMembers.eachYear': 'năm đó',
  'newMembers.yearBefore': 'năm liền trước',
  'newMembers.progress': 'Tiến độ trong năm',
  'newMembers.progress.panel': 'Kết nạp cộng dồn',
  'newMembers.progress.share': 'chia đều chỉ tiêu',
  'newMembers.progress.subtitle': (a: { unit: string; period: string }) =>
    `Kết nạp cộng dồn từ đầu năm, ${a.unit}, ${a.period}`,
  'newMembers.progress.total': (a: { period: string; value: string }) =>
    `Hết ${a.period}: kết nạp ${a.value} người`,
  'newMembers.progress.against': (a: { period: string; value: string; target: string }) =>
    `Hết ${a.period}: kết nạp ${a.value}/${a.target} người`,
  'newMembers.progress.even': (a: { share: string }) => `Đúng bằng mức chia đều chỉ tiêu (${a.share}).`,
  'newMembers.progress.ahead': (a: { share: string; gap: string }) =>
    `Cao hơn mức chia đều chỉ tiêu (${a.share}): ${a.gap} người.`,
  'newMembers.progress.behind': (a: { share: string; gap: string }) =>
    `Thấp hơn mức chia đều chỉ tiêu (${a.share}): ${a.gap} người.`,
  'newMembers.progress.unionNote': 'Chỉ tiêu giao cho năm; số thực hiện tính theo năm công đoàn, đến 30/11.',
  'newMembers.progress.empty': (a: { period: string }) => `Chưa có số liệu kết nạp từng tháng, ${a.period}`,
  'newMembers.progress.emptyNext': 'Cần số liệu từng tháng để vẽ tiến độ.',
  'newMembers.subtitle': (a: { unit: string; period: string }) =>
    `Đoàn viên kết nạp mới, ${a.unit}, ${a.period}`,
  'newMembers.finding.none': 'Chưa có số liệu kết nạp',
  'newMembers.finding.total': (a: { value: string }) => `Kết nạp mới ${a.value} đoàn viên`,
  'newMembers.finding.attained': (a: { value: string; reached: string }) =>
    `Kết nạp mới ${a.value} đoàn viên, ${a.reached}`,
  'newMembers.reached': (a: { percent: string; verdict: string }) =>
    `đạt ${a.percent} chỉ tiêu (${a.verdict})`,
  'newMembers.short.missing': (a: { n: string }) => `thiếu ${a.n}`,
  'newMembers.short.met': 'đạt chỉ tiêu',
  'newMembers.short.over': 'vượt chỉ tiêu',
  'newMembers.verdict.noTarget': 'chưa giao chỉ tiêu',
  'newMembers.verdict.unknown': 'chưa thể đánh giá',
  'newMembers.verdict.missing': (a: { n: string }) => (a.n === '' ? 'chưa đạt' : `còn thiếu ${a.n}`),
  'newMembers.verdict.pace': (a: { n: string; perMonth: string; months: string }) =>
    `còn thiếu ${a.n}, cần ${a.perMonth} người/tháng trong ${a.months} tháng còn lại để đạt`,
  'newMembers.verdict.met': 'đạt đúng chỉ tiêu',
  'newMembers.verdict.over': (a: { n: string }) => `vượt ${a.n}`,
  'newMembers.previous.none': (a: { period: string }) => `Chưa có số liệu ${a.period} để so sánh.`,
  'newMembers.previous.break': (a: { day: string }) => `Không so sánh với năm trước qua mốc ${a.day}.`,
  'newMembers.previous.only': (a: { period: string; value: string }) =>
    `${a.period}: ${a.value}; chưa đủ số liệu để so sánh.`,
  'newMembers.previous.rise': (a: { period: string; value: string; change: string }) =>
    `Tăng ${a.change} người so với ${a.period} (${a.value}).`,
  'newMembers.previous.fall': (a: { period: string; value: string; change: string }) =>
    `Giảm ${a.change} người so với ${a.period} (${a.value}).`,
  'newMembers.previous.steady': (a: { period: string; value: string; change: string }) =>
    `Bằng ${a.period} (${a.value}).`,
  'newMembers.noMonths.title': (a: { total: string; period: string }) =>
    `${a.period}: kết nạp ${a.total} đoàn viên, không chia theo tháng`,
  'newMembers.noMonths.next': 'Nguồn chỉ nêu số cả năm. Có thể mở con số và xem nguồn.',
  'newMembers.empty': (a: { period: string }) => `Chưa có số liệu kết nạp ${a.period}`,
  'newMembers.emptyNext': 'Chọn năm khác, hoặc nhập số cả năm ngay bây giờ.',
  'newMembers.enter': 'Nhập số kết nạp',
  'newMembers.units.noTargets': 'Chưa đơn vị nào có chỉ tiêu để đánh giá',
  'newMembers.units.met': (a: { met: string; of: string }) => `${a.met}/${a.of} đơn vị đạt chỉ tiêu kết nạp`,
  'newMembers.units.subtitle': (a: { relation: string; period: string }) =>
    `Kết nạp so với chỉ tiêu, ${a.relation}, ${a.period}`,
  'newMembers.units.children': 'các đơn vị trực thuộc',
  'newMembers.units.sisters': 'các đơn vị cùng cấp',
  'newMembers.foundings': 'Công đoàn cơ sở thành lập',
  'newMembers.foundings.total': 'Thành lập mới (không do sáp nhập)',
  'newMembers.foundings.byMerger': 'Thành lập do sáp nhập',
  'newMembers.foundings.empty': (a: { period: string }) =>
    `Chưa ghi nhận công đoàn cơ sở nào thành lập ${a.period}`,
  'newMembers.foundings.emptyNext': 'Thành lập mới và thành lập do sáp nhập được tách riêng khi có số liệu.',
  'newMembers.founding.what': (a: { event: string; count: string; kind: string }) =>
    `${a.event}${a.count === '' ? '' : ` ${a.count}`} ${a.kind}`,
  'newMembers.founding.event': 'Việc',
  'newMembers.founding.role': 'Vai trò',
  'newMembers.founding.when': 'Thời gian',
  'newMembers.founding.unit': 'Đơn vị',
  'newMembers.founding.members': 'Đoàn viên khi đó',
  'newMembers.kind.enterprise': 'công đoàn doanh nghiệp',
  'newMembers.kind.publicService': 'công đoàn đơn vị sự nghiệp',
  'newMembers.kind.office': 'công đoàn cơ quan',
  'newMembers.kind.occupational': 'nghiệp đoàn cơ sở',
  'newMembers.role.lead': 'chủ trì',
  'newMembers.role.coordinate': 'phối hợp',
} as const
