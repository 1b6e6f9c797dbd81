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
  'rankings.empty': (a: { period: string }) => `Chưa có xếp hạng nào ${a.period}`,
  'rankings.emptyNext': 'Chọn năm khác hoặc đơn vị khác ở đầu trang.',
} as const
