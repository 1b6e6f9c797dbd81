export const newMember = {
  'newMembers.page': 'Kết nạp mới',
  'newMembers.panel': 'Kết nạp được bao nhiêu',
  'newMembers.targets': 'Đạt chỉ tiêu chưa',
  'newMembers.byMonth': 'Kết nạp trong tháng',
  'newMembers.subtitle': (a: { unit: string; period: string }) =>
    `Đoàn viên kết nạp mới, ${a.unit}, ${a.period}`,
  'newMembers.finding.none': 'Chưa có số liệu kết nạp',
  'newMembers.finding.total': (a: { value: string }) => `Kết nạp mới ${a.value} đoàn viên`,
  'newMembers.finding.attained': (a: { value: string; reached: string }) =>
    `Kết nạp mới ${a.value} đoàn viên, ${a.reached}`,
  'newMembers.reached': (a: { percent: string; verdict: string }) =>
    `đạt ${a.percent} chỉ tiêu (${a.verdict})`,
  'newMembers.verdict.noTarget': 'chưa giao chỉ tiêu',
  'newMembers.verdict.unknown': 'chưa thể đánh giá',
  'newMembers.verdict.missing': (a: { n: string }) => (a.n === '' ? 'chưa đạt' : `còn thiếu ${a.n}`),
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
