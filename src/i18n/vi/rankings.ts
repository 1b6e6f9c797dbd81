type Ran = { unit: string; now: string; to: string; before: string; from: string }
type Moved = { places: string; before: string; period: string }
export const ranking = {
  'rankings.page': 'Xếp hạng',
  'rankings.overall': 'Xếp hạng phường',
  'rankings.union': 'Xếp hạng công đoàn phường',
  'rankings.matrix': 'Từng phòng, ban, ngành xếp thế nào',
  'rankings.share': 'Bao nhiêu phòng, ban, ngành xếp nhóm đầu',
  'rankings.subtitle': (a: { scheme: string; evaluator: string }) => `${a.scheme}, do ${a.evaluator} xếp`,
  'rankings.finding.ward': (a: { place: string }) => `Phường xếp ${a.place}`,
  'rankings.finding.ward-union': (a: { place: string }) => `Công đoàn phường xếp ${a.place}`,
  'rankings.finding.grassroots': (a: { place: string }) => `Công đoàn cơ sở xếp ${a.place}`,
  'rankings.finding.unknown': 'Nguồn không nêu thứ hạng của đơn vị',
  'rankings.finding.notRanked': 'Đơn vị không được xếp hạng',
  'rankings.movement.up': (a: Moved) => `Tăng ${a.places} bậc (${a.period}: ${a.before})`,
  'rankings.movement.down': (a: Moved) => `Giảm ${a.places} bậc (${a.period}: ${a.before})`,
  'rankings.movement.same': (a: { before: string; period: string }) =>
    `Giữ nguyên (${a.period}: ${a.before})`,
  'rankings.movement.unknown': 'Không có thứ hạng năm trước để so sánh',
  'rankings.matrix.title': (a: { evaluators: string; units: string }) =>
    `${a.evaluators} phòng, ban, ngành xếp hạng ${a.units} phường`,
  'rankings.matrix.subtitle': (a: { k: number }) => `Mỗi ô là một thứ hạng; đóng khung: thứ 1–${a.k}`,
  'rankings.share.finding': (a: { part: string; whole: string; k: number }) =>
    `${a.part}/${a.whole} phòng, ban, ngành xếp phường thứ 1–${a.k}`,
  'rankings.share.subtitle': 'Số phòng, ban, ngành, không phải thứ hạng',
  'rankings.share.part': (a: { k: number }) => `thứ 1–${a.k}`,
  'rankings.share.rest': 'ngoài nhóm hoặc không xếp',
  'rankings.share.undetermined': 'chưa xác định',
  'rankings.overallHistory': 'Thứ hạng phường qua các năm',
  'rankings.unionHistory': 'Thứ hạng công đoàn phường qua các năm',
  'rankings.history.up': (a: Ran) => `${a.unit} lên ${a.now} (${a.to}) từ ${a.before} (${a.from})`,
  'rankings.history.down': (a: Ran) => `${a.unit} xuống ${a.now} (${a.to}) từ ${a.before} (${a.from})`,
  'rankings.history.same': (a: Ran) => `${a.unit} giữ ${a.now} (${a.to}), như ${a.from}`,
  'rankings.history.open': (a: { unit: string }) => `Thứ hạng của ${a.unit} qua các năm`,
  'rankings.history.subtitle': (a: { scheme: string; from: string; to: string }) =>
    `${a.scheme}, ${a.from}–${a.to}; thứ 1 ở trên cùng`,
  'rankings.history.year': (a: { year: string; place: string }) => `${a.year}: ${a.place}`,
  'rankings.history.none': (a: { year: string }) => `${a.year}: không có xếp hạng`,
  'rankings.history.noteBreak': (a: { before: string; year: string }) =>
    `Không nối ${a.before} với ${a.year}: hai năm xếp theo cách khác nhau hoặc số đơn vị khác nhau.`,
  'rankings.history.noteRange': 'Khung nét đứt: nguồn chỉ cho biết thứ hạng nằm trong khoảng.',
  'rankings.history.noteUnknown': 'Chỗ trống: không được xếp hạng hoặc nguồn không nêu.',
  'rankings.history.noteTie': 'Dấu = trước thứ hạng: đồng hạng.',
  'rankings.history.tooShort': 'Cần xếp hạng của ít nhất hai năm để vẽ',
  'rankings.history.tooShortNext': 'Chọn khoảng năm dài hơn ở đầu trang, hoặc nhập xếp hạng các năm trước.',
  'bump.focus': 'Làm nổi đường của đơn vị này',
  'bump.unfocus': 'Thôi làm nổi',
  'bump.help':
    'Phím trái, phải: các năm của một đơn vị. Phím lên, xuống: thứ hạng trên, dưới. Enter: mở nguồn, hoặc làm nổi đường khi đang ở tên đơn vị. Esc: ra khỏi biểu đồ.',
  'bump.list': 'Các đơn vị trong biểu đồ',
  'rankings.empty': (a: { period: string }) => `Chưa có xếp hạng nào ${a.period}`,
  'rankings.emptyNext': 'Chọn năm khác hoặc đơn vị khác ở đầu trang.',
} as const
