type Counted = { value: string; n: number }
type Told = Counted & { tail: string }
type Between = { from: string; to: string; years: string }
type Placed = { place: string; moved: string }
export const overview = {
  'overview.page': 'Tổng quan',
  'overview.panel': 'Năm nay thế nào',
  'overview.figures': 'Các con số của năm',
  'overview.empty': (a: { period: string }) => `Chưa có số liệu ${a.period} của đơn vị này`,
  'overview.emptyNext': 'Chọn năm khác hoặc đơn vị khác ở đầu trang, hoặc mở một ô để nhập tay.',
  'overview.themes': (a: { year: string }) => `Chủ đề năm ${a.year}`,
  'overview.theme': (a: { text: string; issuer: string | null }) =>
    a.issuer === null ? `“${a.text}”` : `“${a.text}” (${a.issuer})`,
  'overview.rating': 'Xếp loại',
  'overview.rating.kept': 'tiếp tục giữ vững',
  'overview.rating.by': (a: { giver: string }) => `do ${a.giver} xếp`,
  'overview.rating.none': 'chưa xếp loại',
  'overview.kpi.members': 'Đoàn viên',
  'overview.kpi.newMembers': 'Kết nạp mới',
  'overview.kpi.newUnions': 'Công đoàn cơ sở thành lập',
  'overview.kpi.activities': 'Hoạt động chăm lo',
  'overview.kpi.wardRank': 'Xếp hạng phường',
  'overview.kpi.unionRank': 'Xếp hạng công đoàn phường',
  'overview.kpi.topRanks': (a: { k: number }) => `Xếp phường thứ 1–${a.k}`,
  'overview.unit.members': (_: { n: number }) => 'đoàn viên',
  'overview.unit.newMembers': (_: { n: number }) => 'đoàn viên',
  'overview.unit.newUnions': (_: { n: number }) => 'CĐCS',
  'overview.unit.activities': (_: { n: number }) => 'hoạt động',
  'overview.target.only': (a: { aim: string }) => `Chỉ tiêu ${a.aim}`,
  'overview.target.met': 'đạt đúng chỉ tiêu',
  'overview.target.over': (a: { n: string }) => `vượt ${a.n}`,
  'overview.target.missing': (a: { n: string }) => (a.n === '' ? 'chưa đạt' : `còn thiếu ${a.n}`),
  'overview.target.reached': (a: { percent: string; aim: string; verdict: string }) =>
    `${a.percent} chỉ tiêu ${a.aim}, ${a.verdict}`,
  'overview.previous.none': 'Năm trước: chưa có số liệu',
  'overview.previous.only': (a: { value: string }) => `Năm trước: ${a.value}`,
  'overview.previous.break': (a: { value: string | null; day: string }) =>
    a.value === null
      ? `Năm trước: không so sánh qua mốc ${a.day}`
      : `Năm trước: ${a.value}; không so sánh qua mốc ${a.day}`,
  'overview.previous.rise': (a: { value: string; change: string }) =>
    `Tăng ${a.change} so với năm trước (${a.value})`,
  'overview.previous.fall': (a: { value: string; change: string }) =>
    `Giảm ${a.change} so với năm trước (${a.value})`,
  'overview.previous.steady': (a: { value: string; change: string }) => `Bằng năm trước (${a.value})`,
  'overview.movement.rise': (a: { places: string; before: string }) =>
    `Tăng ${a.places} bậc (năm trước: ${a.before})`,
  'overview.movement.fall': (a: { places: string; before: string }) =>
    `Giảm ${a.places} bậc (năm trước: ${a.before})`,
  'overview.movement.steady': (a: { places: string; before: string }) =>
    `Giữ nguyên (năm trước: ${a.before})`,
  'overview.movement.unknown': 'Không có hạng năm trước để so',
  'overview.undetermined': (a: { count: string }) => `${a.count} chưa xác định`,
  'overview.share.title': (a: { part: string; whole: string; k: number }) =>
    `${a.part}/${a.whole} phòng, ban, ngành xếp phường thứ 1–${a.k}`,
  'overview.share.subtitle': (a: { period: string }) => `Số phòng, ban, ngành, ${a.period}`,
  'overview.share.part': (a: { k: number }) => `thứ 1–${a.k}`,
  'overview.share.rest': 'ngoài nhóm hoặc không xếp',
  'overview.share.undetermined': 'chưa xác định',
  'overview.members.panel': 'Đoàn viên cuối tháng',
  'overview.members.subtitle': (a: { unit: string }) => `Đoàn viên cuối mỗi tháng, ${a.unit}`,
  'overview.members.single': (a: { value: string; period: string }) =>
    `${a.value} đoàn viên cuối ${a.period}`,
  'overview.members.title.rise': (a: Between) => `Đoàn viên tăng từ ${a.from} lên ${a.to}, ${a.years}`,
  'overview.members.title.fall': (a: Between) => `Đoàn viên giảm từ ${a.from} xuống ${a.to}, ${a.years}`,
  'overview.members.title.steady': (a: Between) => `Đoàn viên giữ nguyên ${a.to}, so đầu và cuối ${a.years}`,
  'overview.members.rise': (a: { from: string; to: string; start: string; end: string }) =>
    `Đoàn viên tăng từ ${a.from} (cuối ${a.start}) lên ${a.to} (cuối ${a.end})`,
  'overview.members.fall': (a: { from: string; to: string; start: string; end: string }) =>
    `Đoàn viên giảm từ ${a.from} (cuối ${a.start}) xuống ${a.to} (cuối ${a.end})`,
  'overview.members.steady': (a: { from: string; to: string; start: string; end: string }) =>
    `Cuối ${a.start} và cuối ${a.end} cùng có ${a.to} đoàn viên`,
  'overview.finding': (a: { unit: string; year: string; parts: string }) => `${a.unit} ${a.year}: ${a.parts}`,
  'overview.finding.wardRank': (a: { place: string }) => `phường ${a.place}`,
  'overview.finding.unionRank': (a: { place: string }) => `công đoàn ${a.place}`,
  'overview.finding.newMembers': (a: Counted) => `kết nạp ${a.value} đoàn viên`,
  'overview.finding.members': (a: Counted) => `${a.value} đoàn viên`,
  'overview.illustrative.key': '° số liệu minh họa',
  'overview.notYet': (a: { unit: string; day: string }) => `${a.unit} thành lập từ ${a.day}`,
  'overview.tell.opening': (a: { period: string; unit: string }) => `${a.period}, ${a.unit}`,
  'overview.tell.nothing': (a: { opening: string }) => `${a.opening} chưa có số liệu nào.`,
  'overview.tell.only': (a: { opening: string; clauses: string }) => `${a.opening}: ${a.clauses}.`,
  'overview.tell.more': (a: { clauses: string }) =>
    `${a.clauses.slice(0, 1).toLocaleUpperCase('vi')}${a.clauses.slice(1)}.`,
  'overview.tell.members': (a: Told) => `có ${a.value} đoàn viên${a.tail}`,
  'overview.tell.newMembers': (a: Told) => `kết nạp mới ${a.value} đoàn viên${a.tail}`,
  'overview.tell.newUnions': (a: Told) => `thành lập ${a.value} công đoàn cơ sở${a.tail}`,
  'overview.tell.activities': (a: Told) => `tổ chức ${a.value} hoạt động chăm lo${a.tail}`,
  'overview.tell.stands': (a: { place: string }) => `đứng ${a.place}`,
  'overview.tell.wardRank': (a: Placed) => `phường ${a.place}${a.moved}`,
  'overview.tell.unionRank': (a: Placed) => `Công đoàn phường ${a.place}${a.moved}`,
  'overview.tell.topRanks': (a: { part: string; whole: string; k: number }) =>
    `${a.part}/${a.whole} phòng, ban, ngành của quận xếp phường từ thứ 1 đến thứ ${a.k}`,
  'overview.tell.topRanksName': 'phòng, ban, ngành xếp phường',
  'overview.tell.target.met': (a: { mark: string }) => `đạt đúng chỉ tiêu${a.mark}`,
  'overview.tell.target.over': (a: { n: string }) => `vượt chỉ tiêu ${a.n}`,
  'overview.tell.target.missing': (a: { n: string }) => `còn thiếu ${a.n} so với chỉ tiêu`,
  'overview.tell.change.rise': (a: { change: string }) => `tăng ${a.change} so với năm trước`,
  'overview.tell.change.fall': (a: { change: string }) => `giảm ${a.change} so với năm trước`,
  'overview.tell.change.steady': (_: { change: string }) => 'bằng năm trước',
  'overview.tell.movement.rise': (a: { places: string }) => `, tăng ${a.places} bậc`,
  'overview.tell.movement.fall': (a: { places: string }) => `, giảm ${a.places} bậc`,
  'overview.tell.movement.steady': (_: { places: string }) => ', giữ nguyên so với năm trước',
  'overview.tell.rating': (a: { label: string }) => `Xếp loại: ${a.label}.`,
  'overview.tell.ratingKept': (a: { label: string }) => `Tiếp tục giữ vững xếp loại: ${a.label}.`,
  'overview.tell.missing': (a: { list: string }) => `Chưa có số liệu về ${a.list}.`,
} as const
